package dev.recto.html.prose;

import dev.recto.book.Exercise;
import dev.recto.book.Formula;
import dev.recto.book.Insert;
import dev.recto.html.prose.Pieces.Piece;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.html.prose.RenderedProse.Stretch;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words of a page's tree, heading by heading, without code. */
final class PlainStretches {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Pieces pieces;
    private final List<Heading> headings;
    private final Wording wording;
    private final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Insert> inserts = new ArrayList<>();
    private @Nullable Heading heading;

    /**
     * @param headings those of the tree, in order
     * @param wording the book's words that are not its author's
     */
    PlainStretches(Pieces pieces, List<Heading> headings, Wording wording) {
        this.wording = wording;
        this.pieces = pieces;
        this.headings = headings;
    }

    /** What stands in a tree, top to bottom. */
    List<Stretch> of(Element tree) {
        tree.childNodes().forEach(this::read);
        finish();
        return List.copyOf(stretches);
    }

    private void finish() {
        String lines = words.toString()
                .lines()
                .map(line -> SPACE.matcher(line.strip()).replaceAll(" "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        if (heading != null || !lines.isEmpty() || !inserts.isEmpty()) {
            stretches.add(new Stretch(heading, lines, List.copyOf(inserts)));
        }
        words.setLength(0);
        inserts.clear();
    }

    private void read(Node node) {
        Piece piece = pieces.of(node);
        if (node instanceof TextNode text) {
            words.append(text.getWholeText().replace('\n', ' '));
        } else if (piece != null) {
            read(piece, node);
        } else if (node instanceof Element element && !element.nameIs("pre")) {
            Heading started = heading(element);
            if (started != null) {
                finish();
                heading = started;
            } else {
                readAll(element);
            }
        }
    }

    private void readAll(Element element) {
        boolean block = AllowList.isBlock(element.normalName());
        words.append(block ? "\n" : "");
        element.childNodes().forEach(this::read);
        words.append(block ? "\n" : "");
    }

    private void read(Piece piece, Node node) {
        if (!piece.isBlock() && node.childNodeSize() == 0) {
            words.append(piece.words());
            return;
        }
        words.append(piece.isBlock() ? "\n" : "");
        if (piece.insert() instanceof Formula formula) {
            words.append(formula.tex().replace('\n', ' ')).append('\n');
        } else if (piece.insert() instanceof Exercise exercise) {
            String label = exercise.label().in(wording.number());
            words.append(
                    exercise.title() == null ? label : wording.join().colon().of(label, exercise.title()));
            words.append('\n');
        } else if (piece.isBlock() && piece.insert() != null) {
            inserts.add(piece.insert());
        }
        node.childNodes().forEach(this::read);
    }

    private @Nullable Heading heading(Element element) {
        return element.normalName().matches("h[1-6]")
                ? headings.stream()
                        .filter(each -> each.anchor().equals(element.id()))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
