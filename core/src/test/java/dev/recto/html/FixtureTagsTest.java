package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Insert;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.html.fixture.FixtureBook;
import dev.recto.prose.Grammar;
import dev.recto.prose.TagNode;
import dev.recto.text.Problem;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the fixture, where what one of their tags came to is taken out of their prose. */
class FixtureTagsTest {

    static Stream<String> aTagThatCameToNothingIsRefusedWhereItStands() {
        return FixtureBook.book()
                .pages()
                .flatMap(page -> page.blocks().stream())
                .flatMap(FixtureTagsTest::tags)
                .map(TagNode::name)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource
    void aTagThatCameToNothingIsRefusedWhereItStands(String tag) {
        Set<String> files = new TreeSet<>();
        Book fixture = FixtureBook.book();
        List<Part> parts = fixture.parts().stream()
                .map(part -> new Part(
                        part.title(),
                        part.pages().stream()
                                .map(page -> without(tag, page, files))
                                .toList()))
                .toList();
        Book book = new Book(fixture.imprint(), parts, fixture.assets(), fixture.sources());
        Site site = Site.of(book, FixtureBook.verdicts());

        assertThat(site.diagnostics())
                .allMatch(problem -> problem.id().equals("unrenderable-prose"))
                .allMatch(problem -> problem.place().line() > 0)
                .extracting(Problem::message)
                .allMatch(message -> message.contains("nothing is known of the tag {@" + tag + "}"));
        assertThat(site.diagnostics())
                .extracting(problem -> problem.place().file())
                .hasSameElementsAs(files);
        site.pages().map(site::document).forEach(FixtureTagsTest::assertNothingRaw);
    }

    private static void assertNothingRaw(Document page) {
        page.select("pre").remove();
        assertThat(page.text()).doesNotContain("{@");
    }

    private static Page without(String tag, Page page, Set<String> files) {
        List<Block> blocks = page.blocks().stream()
                .map(block -> block instanceof Passage passage ? without(tag, passage, files) : block)
                .toList();
        return new Page(page.kind(), page.address(), page.number(), page.heading(), page.file(), blocks);
    }

    private static Block without(String tag, Passage passage, Set<String> files) {
        SortedMap<Integer, Insert> inserts = new TreeMap<>(passage.inserts());
        tags(passage).filter(node -> node.name().equals(tag)).forEach(node -> {
            inserts.remove(Grammar.span(node).start());
            files.add(passage.places().apply(0).file());
        });
        return new Passage(
                passage.prose(), passage.document(), passage.anchor(), passage.folder(), passage.places(), inserts);
    }

    private static Stream<TagNode> tags(Block block) {
        return block instanceof Passage passage
                ? Grammar.nodes(passage.document()).stream()
                        .filter(TagNode.class::isInstance)
                        .map(TagNode.class::cast)
                : Stream.of();
    }
}
