package dev.recto.epub;

import dev.recto.html.leaf.Folds;
import dev.recto.html.leaf.Leaf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The notes of one page: what the site folds, and what is claimed of the listings. What was folded leads to its note, and the note
 * back. They stand at the end of the page, from where they are taken into a document of their own.
 */
final class Endnotes implements Folds {

    /** The class of what holds the notes of a page. */
    static final String CSS = "endnotes";

    /** What opens the comment that stands for lines. */
    private static final Pattern COMMENT = Pattern.compile("^\\s*//[\\s\u2026]*");

    private final Tongue tongue;
    private final Map<String, String> proofs = new HashMap<>();
    private String prefix = "note-";
    private final Element list = new Element("ul");
    private int notes;

    Endnotes(Tongue tongue) {
        this.tongue = tongue;
    }

    @Override
    public void set(Leaf leaf, Element root) {
        while (isTaken(root, prefix)) {
            prefix += "-";
        }
        root.select("figure > figcaption > .claim").removeClass("claim").addClass("unproven");
        for (Element folded : root.select("details:not([open])")) {
            if (folded.hasClass("proof")) {
                proof(leaf, folded);
            } else if (folded.parent() != null && folded.parent().hasClass("fold")) {
                lines(folded.parent(), folded);
            } else {
                block(folded);
            }
        }
        if (notes > 0) {
            root.appendChild(section(leaf));
        }
    }

    private static boolean isTaken(Element root, String prefix) {
        return root.getElementsByAttribute("id").stream()
                .anyMatch(element -> element.id().startsWith(prefix));
    }

    private Element section(Leaf leaf) {
        Element section = Xhtml.means(new Element("section").addClass(CSS), "endnotes", "doc-endnotes");
        tongue.say(section.appendElement("h1"), tongue.wording().epub().notes());
        String title = leaf.page().numberedTitle();
        section.appendElement("p")
                .addClass("subtitle")
                .appendElement("a")
                .attr("href", "#top")
                .text(title.isBlank() ? "\u2026" : title);
        section.appendChild(list);
        return section;
    }

    /** What is claimed leads to the proof of it; a listing that stands on the page again has the same. */
    private void proof(Leaf leaf, Element folded) {
        String listing = folded.select("a[href]").attr("href").replaceFirst("^[^#]*#?", "");
        Element mark = tongue.mark(mark(summary(folded)));
        String known = proofs.get(listing);
        if (known == null) {
            Element note = note(where(folded), mark);
            Element proof = tongue.mark(note.appendElement("div").addClass("proven"));
            proof.append(leaf.proofs().getOrDefault(listing, ""));
            proof.select("dl:not(:has(*))").remove();
            proofs.put(listing, note.id());
        } else {
            mark.attr("href", "#" + known);
        }
        folded.replaceWith(mark);
    }

    /** The comment that stands for lines of a listing leads to them. */
    private void lines(Element fold, Element folded) {
        Element line = fold.selectFirst("> pre .line");
        if (line == null) {
            return;
        }
        Element mark = mark(List.of());
        String label = COMMENT.matcher(line.text()).replaceFirst("");
        Element code =
                note(joined(where(folded), label), mark).appendElement("div").addClass("code numbered");
        folded.select("> pre").forEach(code::appendChild);
        folded.remove();
        wrap(line, mark);
    }

    /** Sets the words of a line in a link, less the blanks before and the marks of notes behind them. */
    private static void wrap(Element line, Element mark) {
        List<Node> words = line.childNodes().stream()
                .dropWhile(node -> node instanceof TextNode text && text.isBlank())
                .takeWhile(node -> !(node instanceof Element element && element.hasClass("note-mark")))
                .toList();
        if (words.isEmpty()) {
            line.appendChild(mark.text("\u2026"));
        } else {
            words.get(0).before(mark);
            words.forEach(mark::appendChild);
            mark.select("a").not("." + MARK).unwrap();
        }
    }

    /** What an author folds leads on by its head. */
    private void block(Element folded) {
        Element mark = mark(summary(folded));
        Element note = note(joined(where(folded), mark.text()), mark);
        Element held = note.appendElement("div").addClass("folded");
        held.classNames(folded.classNames());
        folded.childNodes().stream().toList().forEach(held::appendChild);
        folded.replaceWith(new Element("p").addClass("folded").appendChild(mark));
    }

    /** A note that leads back to its mark, and the mark to it. */
    private Element note(String title, Element mark) {
        notes++;
        String id = prefix + notes;
        String back = prefix + "back-" + notes;
        Element note = list.appendText("\n").appendElement("li").attr("id", id).attr(Xhtml.TYPE, "endnote");
        mark.attr("href", "#" + id).attr("id", back);
        note.appendElement("p")
                .addClass("head")
                .appendElement("a")
                .attr("href", "#" + back)
                .attr("role", "doc-backlink")
                .text(title.isBlank() ? "\u2026" : title);
        return note.appendText("\n");
    }

    private static Element mark(List<Node> words) {
        Element mark = Xhtml.means(new Element("a").addClass(MARK), "noteref", "doc-noteref");
        words.forEach(mark::appendChild);
        mark.select("a").not("." + MARK).unwrap();
        if (!words.isEmpty() && mark.text().isBlank()) {
            mark.text("\u2026");
        }
        return mark;
    }

    /** Takes out the head of what is folded. */
    private static List<Node> summary(Element folded) {
        Element summary = folded.selectFirst("> summary");
        if (summary == null) {
            return List.of(new TextNode("\u2026"));
        }
        summary.remove();
        return List.copyOf(summary.childNodes());
    }

    /** What it belongs to, as readers call it: a listing, a figure or an exercise; empty for nothing of these. */
    private static String where(Element folded) {
        Element around = folded.closest("figure, .exercise");
        if (around == null) {
            return "";
        }
        String code = around.is("figure") ? around.select(".code").attr("aria-label") : "";
        return code.isEmpty()
                ? around.select("> figcaption > .number, > .admonition-title").text()
                : code;
    }

    private static String joined(String where, String words) {
        return where.isEmpty() ? words : where + ": " + words;
    }
}
