package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Passage;
import dev.recto.prose.Grammar;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Markup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * The examples of CommonMark 0.31.2 out of the book's own renderer, letter by letter. Raw HTML and addresses pass through as
 * they are, which is the one thing that is switched off here; a heading's level and fragment are the page's affair, and the
 * slash that XHTML wants in an empty element is not asked for.
 */
class SpecificationTest {

    private static final Path DIFFERENT = Path.of("src/test/resources/dev/recto/html/prose/different-by-design.txt");
    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());
    private static final ProseRenderer RENDERER = ProseRenderer.trusting();

    @Test
    void thereAreAsManyExamplesAsInTheSpecification() {
        assertThat(EXAMPLES).hasSize(652);
    }

    @Test
    void theRendererDrawsEveryExampleAsTheSpecificationHasIt() {
        Parser commonMark = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
        List<String> different = different(commonMark::parse);

        System.out.println("the book's renderer draws " + (EXAMPLES.size() - different.size()) + " of "
                + EXAMPLES.size() + " examples of CommonMark 0.31.2 as the specification has them");
        assertThat(different).isEmpty();
    }

    /** Where the book's grammar says more than CommonMark does: bare addresses are links, names are checked. */
    @Test
    void theGrammarReadsTheseExamplesInItsOwnWayAndNoOthers() throws IOException {
        List<String> different = different(Grammar::parse);

        System.out.println("the book's grammar and renderer agree with CommonMark 0.31.2 on "
                + (EXAMPLES.size() - different.size()) + " of " + EXAMPLES.size() + " examples");
        if (System.getProperty("recto.golden.accept") != null) {
            Files.createDirectories(DIFFERENT.getParent());
            Files.writeString(
                    DIFFERENT, different.stream().map(name -> name + "\n").collect(Collectors.joining()));
        }
        assertThat(different).containsExactlyElementsOf(Files.readAllLines(DIFFERENT));
    }

    private static List<String> different(Function<String, Node> parser) {
        return EXAMPLES.stream()
                .filter(example -> !drawn(example, parser).equals(Optional.of(expected(example))))
                .map(example -> EXAMPLES.indexOf(example) + 1 + " " + example.getSection())
                .toList();
    }

    private static Optional<String> drawn(Example example, Function<String, Node> parser) {
        String source = example.getSource();
        Prose prose = new Prose(Markup.MARKDOWN, source, List.of(), List.of(), List.of(), List.of());
        Passage passage = new Passage(prose, parser.apply(source), "", "f", 1, new TreeMap<>());
        try {
            return Optional.of(
                    plain(RENDERER.render(passage, new PlainSetting()).html()));
        } catch (Unrenderable refused) {
            return Optional.empty();
        }
    }

    /** The specification shows a tab as an arrow. */
    private static String expected(Example example) {
        return plain(example.getHtml().replace('→', '\t'));
    }

    private static String plain(String html) {
        return html.replaceAll("<(/?)h[1-6](?: id=\"[^\"]*\")?>", "<$1h>")
                .replace("<h></h>\n", "")
                .replace(" tabindex=\"0\"", "")
                .replace(" />", ">");
    }
}
