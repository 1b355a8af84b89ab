package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.CountedList;
import dev.recto.book.FullSource;
import dev.recto.book.FullSource.Declared;
import dev.recto.book.Imprint;
import dev.recto.book.Listing;
import dev.recto.book.NamedKind;
import dev.recto.book.Page;
import dev.recto.book.Word;
import dev.recto.book.Word.Meaning;
import dev.recto.marks.CutLine;
import dev.recto.sheet.Heading;
import dev.recto.sheet.Token;
import dev.recto.text.ElementName;
import dev.recto.words.Wording;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What it costs to find the names of many listings on one page. */
class NameIndexGrowthTest {

    private final AtomicLong reads = new AtomicLong();

    @Test
    void theCostGrowsWithTheNamesOfTheListings() {
        assertThat(CountedList.growth(50, this::cost)).isLessThan(2.2);
    }

    @Test
    void everyListingThatUsesANameIsFoundAllTheSame() {
        Declared name = new Declared("shop.A#m1()", "m1", new NamedKind(ElementName.Kind.METHOD, "A"), 3, "");
        FullSource source = new FullSource("source/A.java.html", "A.java", "", List.of(), List.of(name));

        assertThat(new NameIndex(book(50), Wording.of("en"))
                        .names(List.of(source))
                        .get(0)
                        .uses())
                .extracting("href")
                .containsExactly("p.html#l0");
    }

    private long cost(int listings) {
        reads.set(0);
        new NameIndex(book(listings), Wording.of("en"));
        return reads.get();
    }

    private Book book(int listings) {
        List<Block> blocks = IntStream.range(0, listings)
                .<Block>mapToObj(number -> listing("l" + number))
                .toList();
        Page page = new Page(
                Page.Kind.MARKDOWN, "p.html", "", Heading.titled("P"), "p.md", new CountedList<>(blocks, reads));
        return new Book(
                new Imprint("B", "", List.of(), "", "", "", "", "", "", "en"),
                List.of(new Part("", List.of(page))),
                List.of());
    }

    /** Ten lines, each with a name of its own. */
    private Listing listing(String anchor) {
        List<Listing.Line> lines = IntStream.range(0, 10)
                .mapToObj(line -> new Listing.Line(CutLine.of(line + 1, "name"))
                        .with(new CountedList<>(List.of(name("shop.A#m" + line + "()")), reads)))
                .toList();
        return new Listing(anchor, "", anchor, anchor, "java", null, new CountedList<>(lines, reads), null);
    }

    private static Word name(String id) {
        return new Word(0, 4, Token.Kind.METHOD, new Meaning(id, "", "void m()", ""), "void");
    }
}
