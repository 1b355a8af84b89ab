package dev.recto.html.prose;

import dev.recto.html.prose.Open.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private static final Map<String, String> SCROLLING =
            Furniture.inOrder("class", "table", "role", "group", "aria-label", "Table", "tabindex", "0");

    private final StringBuilder out;
    private final Function<Open, Optional<Heading>> headings;
    private List<Open> open = new ArrayList<>();
    private int unseen;
    private boolean inLabel;

    /**
     * @param out takes what is written
     * @param headings the heading that an element comes to; empty where it is none
     */
    ElementWriter(StringBuilder out, Function<Open, Optional<Heading>> headings) {
        super(out);
        this.out = out;
        this.headings = headings;
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
        if (text.isBlank() && isBetweenBlocks()) {
            line();
            return;
        }
        addWords(text);
        startWords(null);
        super.text(text.replace('\0', '\uFFFD'));
    }

    @Override
    public void raw(String html) {
        if (unseen > 0 || (html.isBlank() && isBetweenBlocks())) {
            return;
        }
        if (!open.isEmpty()) {
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
        int at = lastAuthored(each -> (unseen == 0 || each.state() == State.UNSEEN)
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
        addWords(words);
        Open whole = outermostWhole();
        if (whole != null) {
            whole.behind().append(html);
            return true;
        }
        startBlock();
        line();
        out.append(html);
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
        addWords(words);
        int link = html.contains("<a ") && !inLabel ? first(each -> each.name().equals("a")) : -1;
        startWords(link < 0 ? null : open.get(link));
        if (link >= 0) {
            part(link);
        }
        out.append(html);
        return true;
    }

    /** What something writes that is the label of a link. */
    String label(Runnable words) {
        List<Open> around = open;
        int start = out.length();
        open = new ArrayList<>(List.of(Open.drawn("a", Map.of())));
        open.get(0).startAt(start, start);
        inLabel = true;
        words.run();
        inLabel = false;
        while (open.size() > 1) {
            closeLast();
        }
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
        int outer = name.equals("a") && !inLabel ? first(each -> each.name().equals("a")) : -1;
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
        super.tag(name, attributes, false);
    }

    /** Whether an element of the author's may stand here, once those are closed that HTML closes before it. */
    private boolean makeRoom(String name) {
        if (open.size() > DEEPEST) {
            return false;
        }
        List<String> parents = Elements.parents(name);
        if (!parents.isEmpty()) {
            int bound = lastAuthored(each -> parents.contains(each.name()) || Elements.bounds(each.name(), name));
            boolean found = bound >= 0 && parents.contains(open.get(bound).name());
            if (found) {
                closeDownTo(bound + 1);
            }
            return found;
        }
        if (name.equals("a") && first(each -> each.name().equals("a")) >= 0) {
            return closeForeign("a"::equals);
        }
        boolean inWhole = Elements.isBlock(name) && first(each -> Elements.isWhole(each.name())) >= 0;
        return !inWhole || (Elements.isHeading(name) && closeForeign(Elements::isHeading));
    }

    private boolean closeForeign(Predicate<String> kind) {
        int at = lastAuthored(each -> kind.test(each.name()));
        if (at >= 0) {
            closeDownTo(at);
        }
        return at >= 0;
    }

    private void startBlockIn(String name) {
        int whole = lastAuthored(each -> Elements.isWhole(each.name()));
        if (whole >= 0) {
            closeDownTo(whole);
        }
        leaveTable(name);
        partWords();
    }

    private void startBlock() {
        leaveTable("div");
        partWords();
    }

    /** What is no part of a table ends one that the author left open. */
    private void leaveTable(String name) {
        while (Elements.parents(name).isEmpty()
                && !open.isEmpty()
                && last().isAuthored()
                && Elements.isTablePart(last().name())) {
            closeLast();
        }
    }

    /** Closes the line of words before a block; a paragraph of the author's ends there. */
    private void partWords() {
        int words = last(each -> Elements.holdsBlocks(each.name())) + 1;
        part(words);
        open.subList(words, open.size())
                .removeIf(each -> each.isAuthored() && each.name().equals("p"));
    }

    /** Closes elements, from the innermost to one, until more stands in them. */
    private void part(int outermost) {
        for (int i = open.size() - 1; i >= outermost; i--) {
            Open each = open.get(i);
            if (each.state() == State.WRITTEN) {
                out.append("</").append(each.name()).append('>');
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
        if (!open.isEmpty() && last().isAuthored()) {
            leaveTable("span");
        }
        int from = last(each -> Elements.isBlock(each.name()));
        if (from < 0 && !inLabel) {
            open.add(0, Open.authored("p", Map.of()));
        }
        int innerLink = inLabel ? 0 : last(each -> each.name().equals("a"));
        for (Open each : open.subList(Math.max(from, 0), open.size())) {
            if (each == end) {
                return;
            }
            boolean link = each.name().equals("a") && each != open.get(innerLink);
            if (!link && (each.state() == State.WAITING || each.state() == State.PARTED)) {
                start(each);
            }
        }
    }

    private void start(Open element) {
        int at = out.length();
        String name = element.name();
        if (name.equals("table")) {
            super.tag("div", SCROLLING, false);
            element.behind().insert(0, "</div>");
        }
        if (!Elements.isHeading(name)) {
            boolean inHead = last(each -> each.name().equals("thead")) >= 0;
            super.tag(name, Furniture.attributes(name, element.attributes(), inHead), false);
        }
        element.startAt(at, out.length());
    }

    private void closeDrawn(String name) {
        for (boolean found = false; !found && !open.isEmpty(); ) {
            found = !last().isAuthored() && last().name().equals(name);
            closeLast();
        }
    }

    private void closeDownTo(int size) {
        while (open.size() > size) {
            closeLast();
        }
    }

    private void closeLast() {
        Open last = last();
        if (last.state() == State.UNSEEN) {
            unseen--;
        } else if (last.state() == State.WAITING && !last.name().equals("p")) {
            startWords(null);
        }
        open.remove(open.size() - 1);
        if (last.state() == State.WRITTEN) {
            end(last);
        }
        out.append(last.behind());
    }

    private void end(Open element) {
        if (Elements.isHeading(element.name())) {
            endHeading(element);
            return;
        }
        String name = element.name();
        if (name.equals("th") && out.length() == element.inside()) {
            // An empty heading says nothing to a screen reader; an empty cell is just that.
            out.setLength(element.start());
            name = "td";
            super.tag(name, Map.of(), false);
        }
        out.append("</").append(name).append('>');
    }

    /** A heading's level and fragment are known when its words are. One without words is nothing to go to. */
    private void endHeading(Open element) {
        String inside = out.substring(element.start());
        out.setLength(element.start());
        String name = "div";
        Map<String, String> attributes = new LinkedHashMap<>();
        Optional<Heading> fitted = headings.apply(element);
        if (fitted.isPresent()) {
            name = "h" + fitted.get().level();
            attributes.put("id", fitted.get().anchor());
            element.attributes().forEach(attributes::putIfAbsent);
        } else if (inside.isEmpty()) {
            return;
        }
        super.tag(name, attributes, false);
        out.append(inside).append("</").append(name).append('>');
    }

    private @Nullable Open outermostWhole() {
        int whole = first(each -> Elements.isWhole(each.name()));
        if (whole >= 0 && open.get(whole).name().equals("caption")) {
            return open.get(first(each -> each.name().equals("table")));
        }
        return whole < 0 ? null : open.get(whole);
    }

    private void addWords(String words) {
        int heading = last(each -> Elements.isHeading(each.name()));
        if (heading >= 0) {
            open.get(heading).words().append(words);
        }
    }

    /** Whether white space here stands between blocks, where it says nothing. */
    private boolean isBetweenBlocks() {
        if (open.isEmpty()) {
            return true;
        }
        Open last = last();
        boolean list = last.name().equals("ul")
                || last.name().equals("ol")
                || last.name().equals("dl");
        return last.state() == State.PARTED
                || list
                || Elements.isTablePart(last.name())
                || (last.state() == State.WAITING && last.name().equals("p"));
    }

    private Open last() {
        return open.get(open.size() - 1);
    }

    private int first(Predicate<Open> condition) {
        for (int i = 0; i < open.size(); i++) {
            if (condition.test(open.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private int last(Predicate<Open> condition) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (condition.test(open.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The innermost such element of the author's above all that Markdown opened. */
    private int lastAuthored(Predicate<Open> condition) {
        for (int i = open.size() - 1; i >= 0 && open.get(i).isAuthored(); i--) {
            if (condition.test(open.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
