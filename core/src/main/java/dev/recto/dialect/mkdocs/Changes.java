package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code {--gone--}}, {@code {++new++}}, {@code {~~one~>two~~}}, {@code {==marked==}} and {@code {>>a comment<<}} are suggested
 * changes, shown as such (squidfunk/mkdocs-material 5b36f2a, docs/reference/formatting.md, "Highlighting changes"). Marks on lines of
 * their own stand around blocks, whose words stay.
 */
final class Changes implements Pass {

    private static final Map<String, String> ELEMENTS = Map.of("--", "del", "++", "ins", "==", "mark");
    private static final Pattern CHANGE =
            Pattern.compile("\\{(?<mark>--|\\+\\+|==)(?=\\S)(?<words>[^\\n{}]+?)(?<=\\S)\\k<mark>}"
                    + "|\\{~~(?<old>[^\\n{}]*?)~>(?<new>[^\\n{}]*?)~~}|\\{>>(?<comment>[^\\n{}]*?)<<}");
    private static final Pattern BLOCK =
            Pattern.compile("^[ \\t]*(?:\\{(?:--|\\+\\+|==)|(?:--|\\+\\+|==)})[ \\t]*$", Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("{")) {
            CodePlaces code = CodePlaces.of(text);
            Matcher change = CHANGE.matcher(text);
            while (change.find()) {
                if (!code.has(change.start())) {
                    write(change, edits);
                }
            }
            Matcher block = BLOCK.matcher(text);
            while (block.find()) {
                if (!code.has(block.start())) {
                    edits.replace(new Span(block.start(), block.end()), "");
                }
            }
        }
        return edits.applyTo(text);
    }

    private static void write(Matcher change, Edits edits) {
        if (change.group("mark") != null) {
            around(change, "words", ELEMENTS.getOrDefault(change.group("mark"), "mark"), edits);
        } else if (change.group("comment") != null) {
            edits.replace(new Span(change.start(), change.start("comment")), "(");
            edits.replace(new Span(change.end("comment"), change.end()), ")");
        } else {
            edits.replace(new Span(change.start(), change.start("old")), "<del>");
            edits.replace(new Span(change.end("old"), change.start("new")), "</del><ins>");
            edits.replace(new Span(change.end("new"), change.end()), "</ins>");
        }
    }

    private static void around(Matcher change, String words, String element, Edits edits) {
        edits.replace(new Span(change.start(), change.start(words)), "<" + element + ">");
        edits.replace(new Span(change.end(words), change.end()), "</" + element + ">");
    }
}
