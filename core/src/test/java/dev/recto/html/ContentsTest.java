package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.CountedList;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.FrameView.PartView;
import dev.recto.sheet.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A book of parts with ten pages each, page {@code p0.html} first. */
class ContentsTest {

    @Test
    void theSidebarOfASmallBookListsEveryPage() {
        Contents contents = book(Contents.SMALL_BOOK);

        assertThat(contents.isSmall()).isTrue();
        assertThat(addresses(contents.around("p7.html"))).hasSize(Contents.SMALL_BOOK);
    }

    @Test
    void theSidebarOfALargeBookListsThePagesAround() {
        Contents contents = book(1000);

        assertThat(contents.isSmall()).isFalse();
        List<PartView> around = contents.around("p505.html");
        assertThat(addresses(around)).hasSize(25).startsWith("p493.html").endsWith("p517.html");
        assertThat(around.stream().map(PartView::title)).containsExactly("Part 49", "Part 50", "Part 51");
        assertThat(links(around).stream().filter(PageLink::current).map(PageLink::href))
                .containsExactly("p505.html");
    }

    @Test
    void aPageAtEitherEndHasFewerAround() {
        Contents contents = book(1000);

        assertThat(addresses(contents.around("p0.html"))).startsWith("p0.html").endsWith("p12.html");
        assertThat(addresses(contents.around("p999.html")))
                .startsWith("p987.html")
                .endsWith("p999.html");
    }

    @Test
    void nothingIsAroundAPageThatIsNoneOfTheContentsOfALargeBook() {
        assertThat(book(1000).around("colophon.html")).isEmpty();
        assertThat(addresses(book(10).around("colophon.html"))).hasSize(10);
    }

    @Test
    void theSidebarsOfALargeBookGrowWithItsPages() {
        assertThat(CountedList.growth(500, ContentsTest::sidebars)).isLessThan(2.2);
    }

    /** How many links the sidebars of all pages of a book have. */
    private static long sidebars(int pages) {
        Contents contents = book(pages);
        return IntStream.range(0, pages)
                .mapToLong(at -> addresses(contents.around("p" + at + ".html")).size())
                .sum();
    }

    @Test
    void theFrontPageListsEveryPageOfALargeBook() {
        assertThat(addresses(book(1000).whole("index.html"))).hasSize(1000);
    }

    @Test
    void thePagesBeforeAndBehindAreThoseOfTheReadingOrder() {
        Contents contents = book(30);

        assertThat(contents.neighbour(page(10), -1)).extracting(PageLink::href).isEqualTo("p9.html");
        assertThat(contents.neighbour(page(10), 1)).extracting(PageLink::href).isEqualTo("p11.html");
        assertThat(contents.neighbour(page(0), -1)).isNull();
        assertThat(contents.neighbour(page(29), 1)).isNull();
    }

    @Test
    void thePartsOfALargeSidebarAreFoldedButTheOneThatIsRead() {
        List<PartView> around = book(40).around("p15.html");

        assertThat(around).extracting(PartView::folded).containsExactly(true, false, true, true);
        assertThat(book(40).around("colophon.html")).allMatch(PartView::folded);
        assertThat(book(20).around("p15.html")).noneMatch(PartView::folded);
        assertThat(book(40).whole("index.html")).noneMatch(PartView::folded);
    }

    @Test
    void theOtherPartsOfALargerBookAreNamed() {
        List<PartView> around = book(100).around("p5.html");

        assertThat(around).hasSize(10);
        assertThat(around.get(9).opening()).extracting(PageLink::href).isEqualTo("p90.html");
        assertThat(around.get(9).pages()).isEmpty();
    }

    private static Contents book(int pages) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < pages; from += 10) {
            List<Page> own = IntStream.range(from, Math.min(from + 10, pages))
                    .mapToObj(ContentsTest::page)
                    .toList();
            parts.add(new Part("Part " + from / 10, own));
        }
        return new Contents(new Book(new Imprint("", "", List.of(), "", "", "", "", "", "", "en"), parts, List.of()));
    }

    private static Page page(int number) {
        String title = "Page " + number;
        var heading = Heading.titled(title);
        return new Page(Page.Kind.MARKDOWN, "p" + number + ".html", "", heading, "p.md", List.of());
    }

    private static List<String> addresses(List<PartView> parts) {
        return links(parts).stream().map(PageLink::href).toList();
    }

    private static List<PageLink> links(List<PartView> parts) {
        return parts.stream().flatMap(part -> part.pages().stream()).toList();
    }
}
