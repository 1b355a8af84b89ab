package dev.recto.book;

import dev.recto.book.Block.Rest;
import dev.recto.book.Listing.Line;
import dev.recto.book.Word.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A listing that may stand on the book's first page.
 *
 * @param page on which it stands
 * @param listing the listing
 * @param outputs what is shown right behind it
 */
public record Opening(Page page, Listing listing, List<Output> outputs) {

    /** Every listing of a book with a fragment to go to, in reading order; not those that nothing explains. */
    public static List<Opening> all(Book book) {
        return book.pages().flatMap(page -> all(page).stream()).toList();
    }

    /**
     * Those that show a declaration.
     *
     * @param name {@code shop.Cart#add(int)}, or less where that is clear: without its package, without its parameters
     */
    public static List<Opening> named(Book book, String name) {
        return all(book).stream()
                .filter(opening -> isNamed(opening.listing().element(), name))
                .toList();
    }

    /** Its listing with the ways to other places on its page written out, so that they can be taken from elsewhere. */
    public Listing elsewhere() {
        return elsewhere(listing);
    }

    private Listing elsewhere(Listing shown) {
        Listing.Change change = shown.since();
        return new Listing(
                shown.anchor(),
                shown.number(),
                shown.caption(),
                shown.element(),
                shown.language(),
                shown.origin(),
                lines(shown.lines()),
                shown.excuse(),
                change == null ? null : new Listing.Change(elsewhere(change.earlier()), change.steps()));
    }

    private List<Line> lines(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(
                        line.cut(),
                        line.words().stream().map(this::elsewhere).toList(),
                        line.marks().stream().map(this::elsewhere).toList(),
                        lines(line.unfolded())))
                .toList();
    }

    private Word elsewhere(Word word) {
        Meaning meaning = word.meaning();
        if (meaning == null) {
            return word;
        }
        String href = elsewhere(meaning.href());
        return new Word(
                word.start(),
                word.end(),
                word.kind(),
                new Meaning(meaning.id(), href, meaning.signature(), meaning.summary(), meaning.origin()),
                word.type());
    }

    private Mark elsewhere(Mark mark) {
        return mark instanceof Mark.Lead lead ? new Mark.Lead(lead.start(), lead.end(), elsewhere(lead.href())) : mark;
    }

    private String elsewhere(String href) {
        return href.startsWith("#") ? page.address() + href : href;
    }

    private static boolean isNamed(String element, String name) {
        return Stream.of(element, element.replaceFirst("\\(.*", ""))
                .anyMatch(each -> !each.isEmpty() && (each.equals(name) || each.endsWith("." + name)));
    }

    private static List<Opening> all(Page page) {
        List<Opening> openings = new ArrayList<>();
        Listing listing = null;
        List<Output> outputs = new ArrayList<>();
        for (Object thing : page.blocks().stream().flatMap(Opening::things).toList()) {
            if (thing instanceof Output output) {
                outputs.add(output);
                continue;
            }
            add(openings, page, listing, outputs);
            listing = thing instanceof Listing shown ? shown : null;
            outputs.clear();
        }
        add(openings, page, listing, outputs);
        return openings;
    }

    private static void add(List<Opening> openings, Page page, @Nullable Listing listing, List<Output> outputs) {
        if (listing != null && !listing.anchor().isEmpty()) {
            openings.add(new Opening(page, listing, List.copyOf(outputs)));
        }
    }

    /** What stands there: a fence is its listing and what it printed. */
    private static Stream<?> things(Block block) {
        if (block instanceof Rest) {
            return Stream.of();
        }
        return block instanceof Passage passage
                ? passage.inserts().values().stream().filter(Insert::isBlock).flatMap(Opening::parts)
                : Stream.of(block);
    }

    private static Stream<?> parts(Insert insert) {
        return insert instanceof ShownFence fence
                ? Stream.of(fence.listing(), fence.output()).filter(Objects::nonNull)
                : Stream.of(insert);
    }
}
