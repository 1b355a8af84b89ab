package dev.recto.dialect.extended;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser.ParserExtension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.Rule;
import dev.recto.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The label of a footnote may have spaces, which become hyphens. */
final class Footnotes implements Rule {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public List<ParserExtension> extensions() {
        return List.of(FootnoteExtension.create());
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        Map<String, String> labels = new HashMap<>();
        for (FootnoteBlock note : page.all(FootnoteBlock.class)) {
            BasedSequence label = note.getText();
            String other = labels.putIfAbsent(joined(label), label.toString());
            if (other != null && !other.equals(label.toString())) {
                edits.refuse(label.getStartOffset(), "another footnote is called '" + other + "'", "rename one");
            }
            join(edits, label);
        }
        page.all(Footnote.class).forEach(footnote -> join(edits, footnote.getText()));
    }

    private static void join(Edits edits, BasedSequence label) {
        if (SPACE.matcher(label).find()) {
            edits.replace(new Span(label.getStartOffset(), label.getEndOffset()), joined(label));
        }
    }

    private static String joined(BasedSequence label) {
        return SPACE.matcher(label).replaceAll("-");
    }
}
