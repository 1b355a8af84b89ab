package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Says what is wrong with how citations are written. Whether the bibliography has their works, the weave asks. */
final class CitationCheck {

    private static final String OTHERWISE = "where none is meant, write it in code, or escape the bracket: \\[";

    private CitationCheck() {}

    static List<Fault> of(List<Node> nodes, String text) {
        List<Fault> faults = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof CitationNode citation && citation.works().isEmpty()) {
                faults.add(fault(citation, text));
            }
        }
        return faults;
    }

    private static Fault fault(CitationNode citation, String text) {
        Span span = Grammar.span(citation);
        for (String part : Cited.parts(citation.words())) {
            String words = part.strip();
            if (!words.startsWith("@")) {
                return at(
                        offset(words, span, text),
                        "a citation starts with its key, and '" + words + "' does not",
                        "write other words outside of the brackets, as in: see [@key]");
            }
            if (Cited.one(words).isEmpty()) {
                String behind = Cited.behindKey(words);
                return at(
                        offset(behind, span, text),
                        "'" + behind + "' is no place in a cited work",
                        "write one as in [@key, p. 12] or [@key, ch. 3], and other words outside of the brackets");
            }
        }
        throw new IllegalStateException("nothing is wrong with " + citation.words());
    }

    private static Fault at(int offset, String message, String remedy) {
        return ProblemKind.MALFORMED_CITATION.at(offset, message, remedy + "; " + OTHERWISE);
    }

    private static int offset(String words, Span span, String text) {
        String first = words.lines().findFirst().orElse("");
        int found = first.isEmpty() ? -1 : text.indexOf(first, span.start());
        return found < 0 || found >= span.end() ? span.start() : found;
    }
}
