package dev.recto.book;

import dev.recto.book.Block.SectionTitle;
import dev.recto.prose.PlainWords;
import dev.recto.text.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The sections of a numbered page, in reading order: those with a title of their own and, before the first of these, the
 * outermost headings of its prose. Pages without a number have none.
 */
public final class Sections {

    private final List<Section> all = new ArrayList<>();
    private final Map<Object, Section> byStart = new IdentityHashMap<>();
    private final UniqueNames names = new UniqueNames();
    private final String chapter;
    private boolean titled;

    private Sections(Page page) {
        this.chapter = page.number();
        page.anchors().forEach(names::take);
    }

    /** The sections of a page. */
    public static Sections of(Page page) {
        Sections sections = new Sections(page);
        if (!page.number().isEmpty()) {
            page.blocks().forEach(sections::read);
        }
        return sections;
    }

    /** All of them. */
    public List<Section> all() {
        return List.copyOf(all);
    }

    /** The section that starts with a block of the page, or with a heading in its prose. */
    public Optional<Section> startingAt(Object start) {
        return Optional.ofNullable(byStart.get(start));
    }

    private void read(Block block) {
        if (block instanceof SectionTitle title) {
            titled = true;
            add(title, title.title(), title.anchor());
        } else if (block instanceof Passage passage && !titled) {
            Deque<Integer> open = new ArrayDeque<>();
            for (Node node = passage.document().getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Heading heading) {
                    while (!open.isEmpty() && open.peek() >= heading.getLevel()) {
                        open.pop();
                    }
                    open.push(heading.getLevel());
                    String title = PlainWords.of(heading);
                    if (open.size() == 1 && !title.isBlank()) {
                        add(heading, title, names.take(Slug.of(title)));
                    }
                }
            }
        }
    }

    private void add(Object start, String title, String anchor) {
        Section section = new Section(chapter + "." + (all.size() + 1), title, anchor);
        all.add(section);
        byStart.put(start, section);
    }

    /**
     * A numbered section of a chapter.
     *
     * @param number the chapter's and its own, such as {@code 2.4}
     * @param title as plain text
     * @param anchor its fragment on the page
     */
    public record Section(String number, String title, String anchor) {}
}
