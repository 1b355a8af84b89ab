package dev.recto.dialect.mdbook;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Nearest;
import dev.recto.text.Span;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code <Listing number="4-1" file-name="src/main.rs" caption="words">}, around code, is how the Rust book numbers and captions it
 * (rust-lang/book, packages/mdbook-trpl, README.md): the file's name stands above, number and caption below.
 */
final class Listings implements Pass {

    private static final Pattern OPEN = Pattern.compile(
            "^[ \\t>]*(<Listing((?:\\s+[\\w-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*>)[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern CLOSE = Pattern.compile("^[ \\t>]*(</Listing\\s*>)", Pattern.MULTILINE);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern SLIP = Pattern.compile("^[ \\t>]*+<(L[a-z]+)\\b[^>\\n]*>", Pattern.MULTILINE);
    private static final Set<String> KNOWN = Set.of("number", "file-name", "caption");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        Matcher slip = SLIP.matcher(text);
        while (slip.find()) {
            boolean near = Nearest.distance(slip.group(1), "Listing") <= 2
                    && !slip.group(1).equals("Listing");
            if (near && !CodePlaces.of(text).has(slip.start())) {
                Span span = new Span(slip.start(), slip.end());
                UnknownMarkup.meet(edits, page, text, span, "element", slip.group(1), Set.of("Listing"));
            }
        }
        if (text.contains("<Listing")) {
            CodePlaces code = CodePlaces.of(text);
            Matcher open = OPEN.matcher(text);
            while (open.find()) {
                if (!code.has(open.start(1))) {
                    write(open, text, page, code, edits);
                }
            }
        }
        return edits.applyTo(text);
    }

    private static void write(Matcher open, String text, Manuscript page, CodePlaces code, Edits edits) {
        Span start = new Span(open.start(1), open.end(1));
        Matcher close = CLOSE.matcher(text).region(start.end(), text.length());
        boolean closed = close.find();
        while (closed && code.has(close.start(1))) {
            closed = close.find();
        }
        if (!closed) {
            edits.refuse(start, "this listing is never closed", "end it with </Listing>");
            return;
        }
        Map<String, String> said = attributes(open, text, page, edits);
        String number = said.getOrDefault("number", "").strip();
        String file = said.getOrDefault("file-name", "").strip();
        edits.replace(
                start,
                "<figure" + (number.isEmpty() ? "" : " id=\"listing-" + Forms.html(number) + "\"") + ">\n"
                        + (file.isEmpty() ? "" : "\nFilename: " + Forms.escaped(file) + "\n"));
        edits.replace(
                new Span(close.start(1), close.end(1)),
                caption(number, said.getOrDefault("caption", "")) + "</figure>\n");
    }

    private static Map<String, String> attributes(Matcher open, String text, Manuscript page, Edits edits) {
        Map<String, String> said = new TreeMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text).region(open.start(2), open.end(2));
        while (attribute.find()) {
            String name = attribute.group(1);
            said.put(name, attribute.group(2) == null ? attribute.group(3) : attribute.group(2));
            if (!KNOWN.contains(name)) {
                Span span = new Span(attribute.start(), attribute.end());
                UnknownMarkup.meet(edits, page, text, span, "attribute", name, KNOWN);
            }
        }
        return said;
    }

    private static String caption(String number, String words) {
        String caption = words.replaceAll("\\s+", " ").strip();
        String label = number.isEmpty() ? "" : "Listing " + number + (caption.isEmpty() ? "" : ": ");
        return label.isEmpty() && caption.isEmpty()
                ? ""
                : "\n<figcaption>\n\n" + label + caption + "\n\n</figcaption>\n";
    }
}
