package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Insert;
import dev.recto.book.Passage;
import dev.recto.prose.Link;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.Tag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author was told inside javac is what the reader sees: both Markdown engines find the same structure. */
class AgreementTest {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    @TempDir
    private Path folder;

    @Test
    void onEveryPieceOfProseInTheSampleBook() throws IOException, Unrenderable {
        Map<String, Prose> all = SampleProse.compiledInto(folder);

        assertThat(all).hasSizeGreaterThan(50);
        for (var each : all.entrySet()) {
            if (each.getValue().markup() == Markup.MARKDOWN) {
                assertAgreement(each.getKey(), MarkedProse.of(passage(each.getValue())));
            }
        }
    }

    @Test
    void onEveryPageOfTheSampleBook() throws IOException, Unrenderable {
        Map<String, String> pages = SampleProse.pages();

        assertThat(pages).isNotEmpty();
        for (var page : pages.entrySet()) {
            Prose prose = new Prose(Markup.MARKDOWN, page.getValue(), List.of(), List.of(), List.of(), List.of());
            assertAgreement(page.getKey(), MarkedProse.of(passage(prose)));
        }
    }

    @Test
    void aDifferenceWouldBeSeen() {
        assertThat(Structure.of("<ul><li>a</li></ul>")).isNotEqualTo(Structure.of("<ol><li>a</li></ol>"));
        assertThat(Structure.of("<p>[a](b)</p>")).isNotEqualTo(Structure.of("<p><a href=\"b\">a</a></p>"));
        assertThat(Structure.of("<p><code>a</code></p>")).isNotEqualTo(Structure.of("<p><code>b</code></p>"));
    }

    private static void assertAgreement(String where, MarkedProse prose) {
        String book = prose.marks().showBraces(Dialect.toHtml(prose.marks().hideBraces(prose.text())));

        assertThat(Structure.of(book)).as(where).isEqualTo(Structure.of(RENDERER.render(PARSER.parse(prose.text()))));
    }

    /** Every tag and every link to a name becomes a mark, as it does in the book. */
    private static Passage passage(Prose prose) {
        TreeMap<Integer, Insert> inserts = new TreeMap<>();
        Stream.concat(
                        prose.tags().stream().map(Tag::span),
                        prose.links().stream().map(Link::span))
                .forEach(span -> inserts.put(span.start(), new Insert.Words("", false, "")));
        return new Passage(prose, "", "", 1, inserts);
    }
}
