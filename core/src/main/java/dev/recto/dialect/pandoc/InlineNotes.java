package dev.recto.dialect.pandoc;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ^[words]} is a footnote written where its mark stands (MANUAL.txt, "Extension: inline_notes"). */
final class InlineNotes implements Pass {

    private static final Pattern NOTE =
            Pattern.compile("(?<!\\\\)\\^\\[((?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]*]|\\n(?![ \\t]*\\n))+)]");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher note = NOTE.matcher(text);
        List<String> notes = new ArrayList<>();
        while (note.find()) {
            if (!code.has(note.start())) {
                notes.add(note.group(1).replaceAll("\\s+", " ").strip());
                edits.replace(new Span(note.start(), note.end()), "[^inline-" + notes.size() + "]");
            }
        }
        StringBuilder end = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            end.append("\n\n[^inline-").append(i + 1).append("]: ").append(notes.get(i));
        }
        if (end.length() > 0) {
            edits.replace(
                    new Span(text.length(), text.length()), end.append('\n').toString());
        }
        return edits.applyTo(text);
    }
}
