package dev.recto.dialect.mdbook;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code { #id .class }} at the end of a heading is its id, and says how it looks, which a book does not ask
 * (rust-lang/mdBook 641d06a, guide/src/format/markdown.md, "Heading attributes").
 */
final class HeadingAttributes implements Pass {

    private static final String ATTRIBUTE = "(?:[#.][\\w:-]+|[\\w-]+(?:=(?:\"[^\"\\n]*\"|[^\\s\"{}]+))?)";
    private static final Pattern LIST = Pattern.compile(
            "^ {0,3}#{1,6}[ \\t][^\\n]*?([ \\t]*\\{[ \\t]*(?=[^}\\n]*[#.])(" + ATTRIBUTE + "(?:[ \\t]+" + ATTRIBUTE
                    + ")*)[ \\t]*}[ \\t]*)$",
            Pattern.MULTILINE);
    private static final Pattern ID = Pattern.compile("(?<!\\S)#([\\w:-]+)");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.blocks(text);
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            if (!code.has(list.start())) {
                Matcher id = ID.matcher(list.group(2));
                edits.replace(
                        new Span(list.start(1), list.end(1)),
                        id.find() ? "<span id=\"" + id.group(1) + "\"></span>" : "");
            }
        }
        return edits.applyTo(text);
    }
}
