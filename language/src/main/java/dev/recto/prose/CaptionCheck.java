package dev.recto.prose;

import dev.recto.prose.CaptionedTable.Caption;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Says what is wrong with the captions of tables, and what looks like one and stands beside no table. */
final class CaptionCheck {

    private static final Pattern MARK = Pattern.compile("(?<!\\\\)\\{#tbl:");
    private static final String WHERE = "write it as a paragraph of its own, Table: words {#tbl:name}, right above or"
            + " below the table, with a blank line between";

    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    private CaptionCheck(String text) {
        this.text = text;
    }

    static List<Fault> of(List<Node> nodes, String text) {
        CaptionCheck check = new CaptionCheck(text);
        for (Node node : nodes) {
            if (node instanceof Caption caption) {
                check.caption(caption);
            } else if (node instanceof TableRow row) {
                check.row(row);
            } else if (node instanceof Text words && !words.getSourceSpans().isEmpty()) {
                check.words(words);
            }
        }
        return check.faults;
    }

    private void caption(Caption caption) {
        int start = Grammar.span(caption).start();
        String name = caption.name();
        if (PlainWords.of(caption).isEmpty()) {
            refuse(start, "this caption says nothing", "write its words behind " + CaptionedTable.START);
        } else if (name != null && !NumberedName.is(name)) {
            refuse(
                    start,
                    "'" + name + "' is no name for a table",
                    "write one of letters, digits and hyphens, as in {#tbl:step-sizes}");
        }
    }

    /** A table goes on to the next blank line. */
    private void row(TableRow row) {
        Node cell = row.getFirstChild();
        if (cell instanceof TableCell && PlainWords.of(cell).startsWith(CaptionedTable.START + " ") && isAlone(cell)) {
            refuse(Grammar.span(cell).start(), "this caption is a row of its table", "leave a blank line between them");
        }
    }

    private static boolean isAlone(Node cell) {
        for (Node other = cell.getNext(); other != null; other = other.getNext()) {
            if (other.getFirstChild() != null) {
                return false;
            }
        }
        return true;
    }

    private void words(Text words) {
        Matcher mark = MARK.matcher(Grammar.span(words).of(text));
        boolean inRow = words.getParent() instanceof TableCell cell
                && PlainWords.of(cell).startsWith(CaptionedTable.START + " ");
        if (mark.find() && !inRow && words.getLiteral().contains("{#tbl:")) {
            refuse(Grammar.span(words).start() + mark.start(), "{#tbl:…} names no table here", WHERE);
        }
    }

    private void refuse(int offset, String message, String remedy) {
        faults.add(ProblemKind.MALFORMED_CAPTION.at(offset, message, remedy));
    }
}
