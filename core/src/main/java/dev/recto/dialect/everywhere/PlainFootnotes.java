package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Braces;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Nearest;
import dev.recto.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code [^a-z]} is a footnote's mark only where the footnote is there; else it is text for every system, such as a part of a
 * pattern. One that is nearly a footnote's is left, and is told as a dead link.
 */
@AutoService(DialectRule.class)
public final class PlainFootnotes implements MarkupRule {

    private static final Pattern NOTE = Pattern.compile("^[ >\\t]*\\[\\^([^\\]\\n]+)]:", Pattern.MULTILINE);
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\n]+)]");
    private static final int LONG = 3;

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        Matcher mark = MARK.matcher(page.text());
        if (!mark.find()) {
            return;
        }
        Set<String> notes = new TreeSet<>();
        NOTE.matcher(page.text()).results().forEach(note -> notes.add(note.group(1)));
        CodePlaces code = CodePlaces.of(page.text());
        List<Braces.Tag> formulas = page.all(Braces.Tag.class);
        do {
            int at = mark.start();
            boolean formula = formulas.stream().anyMatch(tag -> tag.getStartOffset() <= at && at < tag.getEndOffset());
            if (!formula && !code.has(at) && !isNote(mark.group(1), notes)) {
                edits.replace(new Span(at, at), "\\");
            }
        } while (mark.find());
    }

    private static boolean isNote(String name, Set<String> notes) {
        return notes.contains(name)
                || (name.length() > LONG && notes.stream().anyMatch(note -> Nearest.distance(name, note) == 1));
    }
}
