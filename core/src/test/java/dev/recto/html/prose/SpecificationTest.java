package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark 0.31.2 through the book's engine, and beside the engine that reads prose inside javac. */
class SpecificationTest {

    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    @Test
    void thereAreAsManyExamplesAsInTheSpecification() {
        assertThat(EXAMPLES).hasSize(652);
    }

    @Test
    void theEngineOfTheProcessorAgreesOnEveryExample() {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().percentEncodeUrls(true).build();

        assertThat(EXAMPLES)
                .filteredOn(example ->
                        !renderer.render(parser.parse(example.getSource())).equals(html(example)))
                .isEmpty();
    }

    /** Letter by letter, before anything is cleaned. The list may only become shorter. */
    @Test
    void theEngineOfTheBookDiffersOnTheseExamplesAndNoOthers() throws IOException {
        List<String> different = EXAMPLES.stream()
                .filter(example -> !Dialect.toHtml(example.getSource()).equals(html(example)))
                .map(SpecificationTest::name)
                .toList();

        System.out.println("flexmark agrees with CommonMark 0.31.2 on " + (EXAMPLES.size() - different.size()) + " of "
                + EXAMPLES.size() + " examples");
        assertPinned("different-html.txt", different);
    }

    /** On headings, lists, tables, links and code alone. The list may only become shorter. */
    @Test
    void theTwoEnginesDifferInStructureOnTheseExamplesAndNoOthers() throws IOException {
        Parser parser = Parser.builder().extensions(TABLES).build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .percentEncodeUrls(true)
                .build();
        List<String> different = EXAMPLES.stream()
                .filter(example -> !Structure.of(Dialect.toHtml(example.getSource()))
                        .equals(Structure.of(renderer.render(parser.parse(example.getSource())))))
                .map(SpecificationTest::name)
                .toList();

        System.out.println("both engines give " + (EXAMPLES.size() - different.size()) + " of " + EXAMPLES.size()
                + " examples the same structure");
        assertPinned("different-structure.txt", different);
    }

    private static void assertPinned(String file, List<String> names) throws IOException {
        Path golden = Path.of("src/test/resources/dev/recto/html/prose", file);
        if (System.getProperty("recto.golden.accept") != null) {
            Files.writeString(golden, names.stream().map(name -> name + "\n").collect(Collectors.joining()));
        }
        assertThat(names).containsExactlyElementsOf(Files.readAllLines(golden));
    }

    /** The specification shows a tab as an arrow. */
    private static String html(Example example) {
        return example.getHtml().replace('→', '\t');
    }

    private static String name(Example example) {
        return EXAMPLES.indexOf(example) + 1 + " " + example.getSection();
    }
}
