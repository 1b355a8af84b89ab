package dev.recto.dialect.extended;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.Rules.Rule;
import dev.recto.text.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code *[HTML]: Hypertext Markup Language} goes, and each HTML in words becomes an {@code <abbr>} that says so. */
public final class Abbreviations implements Rule {

    private static final Pattern DEFINITION = Pattern.compile(
            "^[> \\t]*(?<all>\\*\\[(?<name>[^\\]\\n]+)\\]:[ \\t]*(?<meaning>[^\\n]*\\S))[ \\t]*$", Pattern.MULTILINE);

    private final Function<Manuscript, Map<String, String>> others;

    /** Those that stand on the page alone. */
    public Abbreviations() {
        this(page -> Map.of());
    }

    /** @param others those that are said elsewhere */
    public Abbreviations(Function<Manuscript, Map<String, String>> others) {
        this.others = others;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Paragraph paragraph : page.all(Paragraph.class)) {
            Matcher definition =
                    DEFINITION.matcher(page.text()).region(paragraph.getStartOffset(), paragraph.getEndOffset());
            while (definition.find()) {
                meanings.putIfAbsent(definition.group("name").strip(), definition.group("meaning"));
                edits.replace(new Span(definition.start("all"), definition.end("all")), "");
            }
        }
        others.apply(page.page()).forEach(meanings::putIfAbsent);
        if (!meanings.isEmpty()) {
            Pattern names = names(meanings);
            page.all(Text.class).stream()
                    .filter(Abbreviations::isWords)
                    .forEach(text -> mark(page, edits, names, meanings, text));
        }
    }

    private static Pattern names(Map<String, String> meanings) {
        return Pattern.compile(meanings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}_])(?:", ")(?![\\p{L}\\p{N}_])")));
    }

    private static void mark(ParsedPage page, Edits edits, Pattern names, Map<String, String> meanings, Text text) {
        Matcher name = names.matcher(page.text()).region(text.getStartOffset(), text.getEndOffset());
        name.useTransparentBounds(true);
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            if (page.text().lastIndexOf("<abbr", name.start()) > page.text().lastIndexOf("</abbr", name.start())) {
                // Its author has said what it means.
                continue;
            }
            String meaning = Escaping.escapeHtml(meanings.getOrDefault(name.group(), ""), false);
            edits.before(span, span.start(), "<abbr title=\"" + meaning + "\">");
            edits.after(span, "</abbr>");
        }
    }

    /** Code stays as it is, in a reference's brackets stands a name, and an image's words are an attribute. */
    private static boolean isWords(Text text) {
        for (Node around = text.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Code
                    || around instanceof LinkRef
                    || around instanceof Image
                    || around instanceof ImageRef) {
                return false;
            }
        }
        return true;
    }
}
