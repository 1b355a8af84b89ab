package dev.recto.html.prose;

import dev.recto.html.prose.Open.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements that nest as HTML wants it, whatever nests in the prose. What Markdown opens, Markdown alone closes: an
 * author's own HTML ends at the latest with the quote, item or cell that it stands in. A block in a line of words parts the
 * elements around it: they are closed before it, and opened again as soon as more words follow. Behind a heading, which is
 * not to be parted, it waits for the heading's end.
 */
final class ElementWriter extends HtmlWriter {

    private static final int DEEPEST = 200;

    private final StringBuilder out;
    private final ElementTags tags;
    private OpenElements open = new OpenElements();
    private int unseen;
    private boolean inLabel;

    /**
     * @param out takes what is written
     * @param headings the heading that an element comes to; empty where it is none
     */
    ElementWriter(StringBuilder out, Function<Open, Optional<Heading>> headings) {
        super(out);
        this.out = out;
        this.tags = new ElementTags(out, headings);
    }

    @Override
    public void tag(String name, Map<String, String> attributes, boolean empty) {
        if (name.startsWith("/")) {
            closeDrawn(name.substring(1));
        } else if (empty) {
            empty(name, attributes);
        } else {
            push(Open.drawn(name, attributes));
        }
    }

    @Override
    public void text(String text) {
        if (unseen > 0) {
            return;
        }
        if (text.isBlank() && open.isBetweenBlocks()) {
            line();
            return;
        }
        open.addWords(text);
        startWords(null);
        super.text(text.replace('\0', '\uFFFD'));
    }

    @Override
    public void raw(String html) {
        if (unseen > 0 || (html.isBlank() && open.isBetweenBlocks())) {
            return;
        }
        if (open.last() != null) {
            startWords(null);
        }
        out.append(html);
    }

    @Override
    public void line() {
        if (unseen == 0 && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /**
     * Opens an element that the author wrote. Where it cannot stand, its content stands without it.
     *
     * @param attributes already found harmless
     */
    void openAuthored(String name, Map<String, String> attributes) {
        if (unseen > 0 || makeRoom(name)) {
            push(Open.authored(name, attributes));
        }
    }

    /** Closes the innermost such element that the author opened, with all in it; without one, nothing. */
    void closeAuthored(String name) {
        int at = open.innermostAuthored(each -> (unseen == 0 || each.state() == State.UNSEEN)
                && (each.name().equals(name) || (Elements.isHeading(name) && Elements.isHeading(each.name()))));
        if (at >= 0) {
            closeDownTo(at);
        }
    }

    /** Writes an element without content that the author wrote. */
    void emptyAuthored(String name, Map<String, String> attributes) {
        if (unseen == 0 && makeRoom(name)) {
            empty(name, attributes);
        }
    }

    /** Opens an element of the author's of which nothing is to be seen, its content included. */
    void hideAuthored(String name) {
        Open hidden = Open.authored(name, Map.of());
        hidden.become(State.UNSEEN);
        unseen++;
        open.add(hidden);
    }

    /**
     * Writes a finished piece of HTML that stands by itself.
     *
     * @param words those that stand for it in a heading
     * @return whether it is on the page
     */
    boolean block(String html, String words) {
        if (unseen > 0) {
            return false;
        }
        open.addWords(words);
        Open awaited = open.awaited();
        if (awaited != null) {
            awaited.behind().append(html);
        } else {
            leaveTable("div");
            partWords();
            line();
            out.append(html);
        }
        return true;
    }

    /**
     * Writes a finished piece of HTML that stands in a line of words; in a link, a link parts it.
     *
     * @param words those that stand for it in a heading
     * @return whether it is on the page
     */
    boolean inline(String html, String words) {
        if (unseen > 0) {
            return false;
        }
        open.addWords(words);
        int link = html.contains("<a ") && !inLabel ? open.outermost("a"::equals) : -1;
        startWords(link < 0 ? null : open.get(link));
        if (link >= 0) {
            part(link);
        }
        out.append(html);
        return true;
    }

    /** What something writes that is the label of a link. */
    String label(Runnable words) {
        OpenElements around = open;
        int start = out.length();
        Open link = Open.drawn("a", Map.of());
        link.startAt(start, start);
        open = new OpenElements();
        open.add(link);
        inLabel = true;
        words.run();
        closeDownTo(1);
        inLabel = false;
        open = around;
        String label = out.substring(start);
        out.setLength(start);
        return label;
    }

    /** Closes everything. */
    void end() {
        closeDownTo(0);
    }

    private void push(Open element) {
        if (unseen > 0) {
            element.become(State.UNSEEN);
            unseen++;
        } else if (Elements.isBlock(element.name())) {
            startBlockIn(element.name());
            if (!element.name().equals("p")) {
                start(element);
            }
        } else {
            leaveTable(element.name());
            partLink(element.name());
        }
        open.add(element);
    }

    /** A link in a link is no HTML: the outer one is parted, and a link's label holds none. */
    private void partLink(String name) {
        int outer = name.equals("a") && !inLabel ? open.outermost("a"::equals) : -1;
        if (outer >= 0) {
            part(outer);
        }
    }

    private void empty(String name, Map<String, String> attributes) {
        if (unseen > 0) {
            return;
        }
        if (Elements.isBlock(name)) {
            startBlockIn(name);
        } else {
            startWords(null);
        }
        tags.empty(name, attributes);
    }

    /** Whether an element of the author's may stand here, once those are closed that HTML closes before it. */
    private boolean makeRoom(String name) {
        if (open.size() > DEEPEST) {
            return false;
        }
        List<String> parents = Elements.parents(name);
        if (!parents.isEmpty()) {
            int bound =
                    open.innermostAuthored(each -> parents.contains(each.name()) || Elements.bounds(each.name(), name));
            boolean found = bound >= 0 && parents.contains(open.get(bound).name());
            if (found) {
                closeDownTo(bound + 1);
            }
            return found;
        }
        if (name.equals("a") && open.outermost("a"::equals) >= 0) {
            return closeInnermost("a"::equals);
        }
        boolean inWhole = Elements.isBlock(name) && open.outermost(Elements::isWhole) >= 0;
        return !inWhole || (Elements.isHeading(name) && closeInnermost(Elements::isHeading));
    }

    private boolean closeInnermost(Predicate<String> kind) {
        int at = open.innermostAuthored(each -> kind.test(each.name()));
        if (at >= 0) {
            closeDownTo(at);
        }
        return at >= 0;
    }

    private void startBlockIn(String name) {
        closeInnermost(Elements::isWhole);
        leaveTable(name);
        partWords();
    }

    /** What is no part of a table ends one that the author left open. */
    private void leaveTable(String name) {
        while (Elements.parents(name).isEmpty() && isInOpenTable()) {
            closeLast();
        }
    }

    private boolean isInOpenTable() {
        Open last = open.last();
        return last != null && last.isAuthored() && Elements.isTablePart(last.name());
    }

    /** Closes the line of words before a block; a paragraph of the author's ends there. */
    private void partWords() {
        int words = open.innermost(Elements::holdsBlocks) + 1;
        part(words);
        open.forgetParagraphs(words);
    }

    /** Closes elements, from the innermost to one, until more stands in them. */
    private void part(int outermost) {
        for (int i = open.size() - 1; i >= outermost; i--) {
            Open each = open.get(i);
            if (each.state() == State.WRITTEN) {
                tags.end(each);
            }
            if (each.state() != State.UNSEEN) {
                each.become(State.PARTED);
            }
        }
    }

    /**
     * Writes the tags of the elements around a line of words that are not there yet.
     *
     * @param end the outermost one to leave out; null for none
     */
    private void startWords(@Nullable Open end) {
        leaveTable("span");
        int from = open.innermost(Elements::isBlock);
        if (from < 0 && !inLabel) {
            open.addAround(Open.authored("p", Map.of()));
        }
        int innerLink = inLabel ? 0 : open.innermost("a"::equals);
        for (int i = Math.max(from, 0); i < open.size() && open.get(i) != end; i++) {
            Open each = open.get(i);
            boolean otherLink = each.name().equals("a") && i != innerLink;
            if (!otherLink && (each.state() == State.WAITING || each.state() == State.PARTED)) {
                start(each);
            }
        }
    }

    private void start(Open element) {
        tags.start(element, open.innermost("thead"::equals) >= 0);
    }

    private void closeDrawn(String name) {
        Open closed = null;
        while (open.last() != null
                && (closed == null || closed.isAuthored() || !closed.name().equals(name))) {
            closed = closeLast();
        }
    }

    private void closeDownTo(int size) {
        while (open.size() > size) {
            closeLast();
        }
    }

    private Open closeLast() {
        Open last = open.get(open.size() - 1);
        if (last.state() == State.UNSEEN) {
            unseen--;
        } else if (last.state() == State.WAITING && !last.name().equals("p")) {
            startWords(null);
        }
        open.removeLast();
        if (last.state() == State.WRITTEN) {
            tags.end(last);
        }
        out.append(last.behind());
        return last;
    }
}
