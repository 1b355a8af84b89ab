package dev.recto.dialect.extended;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.front.Front;
import dev.recto.dialect.site.Site;
import dev.recto.prose.Grammar;
import dev.recto.text.Fault;
import dev.recto.text.LineIndex;
import dev.recto.text.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/** Small pages through the door. */
final class Pages {

    private static final Extended DIALECT = new Extended();

    /** A page of which nothing is asked but its words. */
    static final Manuscript NOWHERE =
            new Manuscript("page.md", new Site("", Path.of("nowhere"), Set.of()), Front.of(""), List.of(), false);

    private Pages() {}

    /** The page in the one grammar; it must have a form there, and each piece that was kept must stand where it is traced to. */
    static String translated(String page) {
        Translation translation = DIALECT.translate(page, NOWHERE);

        assertThat(translation.faults()).isEmpty();
        assertTraced(page, translation);
        return translation.text();
    }

    /** What is said of a page, as {@code line:column message; remedy}. */
    static List<String> faults(String page) {
        LineIndex lines = LineIndex.of(page);
        return DIALECT.translate(page, NOWHERE).faults().stream()
                .map(fault -> lines.line(fault.offset()) + ":" + lines.column(fault.offset()) + " " + words(fault))
                .toList();
    }

    private static String words(Fault fault) {
        return "[" + fault.id() + "] " + fault.message() + "; " + fault.remedy();
    }

    /** The names of the one grammar's nodes on the translated page, each with those inside it in brackets. */
    static String tree(String page) {
        return names(Grammar.parse(translated(page)));
    }

    private static String names(Node node) {
        String name = node.getClass().getSimpleName();
        String inside = "";
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inside += (inside.isEmpty() ? "" : " ") + names(child);
        }
        return inside.isEmpty() ? name : name + "(" + inside + ")";
    }

    private static void assertTraced(String page, Translation translation) {
        int end = 0;
        for (Origin run : translation.origins()) {
            String there = page.substring(run.inSource(), Math.min(run.inSource() + run.length(), page.length()));
            assertThat(run.inText()).as("runs in order").isGreaterThanOrEqualTo(end);
            if (run.length() > 1) {
                assertThat(translation.text().startsWith(there, run.inText()))
                        .as(there)
                        .isTrue();
            }
            end = run.inText() + run.length();
        }
    }
}
