package dev.recto.dialect.jekyll;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table may have lines above it, below it and between its rows, which part its columns by plus signs, and need no head: only the
 * line below the head is left of these, and one without a head gets an empty one (gettalong/kramdown 12b3d2e, doc/syntax.page,
 * "Tables").
 */
final class TableLines implements Pass {

    private static final Pattern LINE = Pattern.compile("[ ]{0,3}[|+]?(?:[ \\t]*:?[-=]+:?[ \\t]*[|+]?)+[ \\t]*");
    private static final Pattern ROW = Pattern.compile("[ ]{0,3}\\|.*\\|[ \\t]*");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("|")) {
            CodePlaces code = CodePlaces.blocks(text);
            List<Span> table = new ArrayList<>();
            boolean afterBlank = true;
            for (int start = 0; start <= text.length(); ) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                Span line = new Span(start, end);
                boolean row = !code.has(start) && ROW.matcher(line.of(text)).matches();
                if (row && (afterBlank || !table.isEmpty())) {
                    table.add(line);
                } else {
                    write(table, text, edits);
                    table.clear();
                }
                afterBlank = line.of(text).isBlank();
                start = end + 1;
            }
            write(table, text, edits);
        }
        return edits.applyTo(text);
    }

    private static void write(List<Span> table, String text, Edits edits) {
        boolean headed = false;
        int rows = 0;
        for (Span line : table) {
            String words = line.of(text);
            if (!LINE.matcher(words).matches()) {
                rows++;
            } else if (rows == 0 || headed || words.contains("=")) {
                edits.replace(new Span(line.start(), Math.min(line.end() + 1, text.length())), "");
            } else {
                headed = true;
                edits.replaceWhereOther(line, words, words.replace('+', '|'));
            }
        }
        if (rows > 0 && !headed) {
            Span first = table.get(0);
            long columns = cells(table, text);
            edits.before(
                    first,
                    first.start(),
                    "|" + "  |".repeat((int) columns) + "\n|" + "---|".repeat((int) columns) + "\n");
        }
    }

    private static long cells(List<Span> table, String text) {
        return table.stream()
                .map(line -> line.of(text))
                .filter(words -> !LINE.matcher(words).matches())
                .mapToLong(words -> words.replaceAll("\\\\\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count()
                        - 1)
                .max()
                .orElse(1);
    }
}
