package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.assemble.Assembler;
import dev.recto.assemble.Assembler.Inputs;
import dev.recto.book.Book;
import dev.recto.book.Colophon;
import dev.recto.engine.Settings.Require;
import dev.recto.format.JudgedBook;
import dev.recto.html.SiteRenderer;
import dev.recto.prose.Usage;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import dev.recto.tags.Tags;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.verify.Evidence;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A book that uses every tag in a chapter and on a page; and the same where the weave lacks any one of them. */
class EveryTagTest {

    private static final String CART = "src/main/java/shop/Cart.java";
    private static final String PAGE = "src/book/preface.md";

    private static TinyProject project;

    @BeforeAll
    static void build(@TempDir Path folder) {
        String tags = Stream.of(Usage.values()).map(EveryTagTest::written).collect(Collectors.joining("\n\n"));
        project = new TinyProject(folder)
                .with(PAGE, "# Preface\n\n" + tags + "\n")
                .with(CART, """
                        package shop;

                        import dev.recto.Explain;

                        @dev.recto.Chapter(value = "A cart", order = 1)
                        @Explain(\"""
                        %s
                        \""")
                        class Cart {
                            // @start region=limits
                            static final int MAX = 9;
                            // @end

                            @Explain("So:")
                            static int add(int a, int b) {
                                return a + b;
                            }
                        }
                        """.formatted(tags.replace("\"", "\\\"")))
                .with("src/test/java/shop/CartTest.java", """
                        package shop;

                        class CartTest {
                            @org.junit.jupiter.api.Test
                            void adds() {}
                        }
                        """)
                .compiled()
                .requiring(Require.COMPILED);
        project.ran(
                "shop.CartTest",
                "adds",
                Outcome.PASSED,
                null,
                "the sum is 3\n",
                List.of(new PublishedEntry("error", "0.5")),
                List.of(project.published("a.svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
    }

    /** One of each; a tag that is new does not compile until it is here. */
    private static String written(Usage usage) {
        return switch (usage) {
            case LISTING -> "{@listing Cart#add again}";
            case OUTPUT -> "{@output CartTest#adds}";
            case QUOTE -> "{@quote CartTest#adds \"sum is 3\"}";
            case RESULT -> "{@result CartTest#adds error}";
            case GIVEN -> "{@given 20%}";
            case FIGURE -> "{@figure CartTest#adds a.svg \"A\"}";
            case REF -> "{@ref Cart#add}";
            case TOC, CHILDREN -> usage.example();
            case YOUTUBE -> "{@youtube abc}";
            case POST -> "{@post https://example.org/}";
            case SNIPPET -> "{@snippet class=Cart region=limits again}";
            case VALUE -> "{@value Cart#MAX}";
            case LINK -> "{@link Cart#add}";
            case LINKPLAIN -> "{@linkplain Cart#add adding}";
            case CODE -> "{@code a < b}";
            case LITERAL -> "{@literal a*b*c}";
            case RETURN -> "{@return the total}";
            case SUMMARY -> "{@summary One line.}";
            case INDEX -> "{@index trolley}";
            case SYSTEM_PROPERTY -> "{@systemProperty user.home}";
        };
    }

    @Test
    void everyTagIsDrawn() throws IOException {
        assertThat(project.weave().problems()).filteredOn(Problem::isError).isEmpty();
        for (String address : List.of("a-cart.html", "preface.html")) {
            Document page = Jsoup.parse(Files.readString(project.path("target/book/" + address)));
            assertThat(page.text()).doesNotContain("{@");
            assertThat(page.select(".prose").text())
                    .contains("the sum is 3", "0.5", "Listing 1.1", "9", "adding", "a*b*c", "Returns the total.")
                    .contains("One line.", "trolley", "user.home", "20%");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTagWithoutItsClassIsRefusedWhereItStands(Usage usage) throws IOException {
        project.weave();
        List<Problem> problems = new ArrayList<>();
        Evidence evidence = new EvidenceReader(project.project(), problems::add).read();
        Inputs inputs = Weave.inputs(project.project(), evidence.sheets(), evidence.receipts(), evidence.fences());
        Book book = new Assembler(inputs, Tags.all().without(usage), problems::add).assemble();
        Colophon colophon = new Colophon(List.of(), true, List.of(), List.of(), List.of(), "");
        List<Problem> drawn = new SiteRenderer()
                .write(new JudgedBook(book, new Verdicts(Map.of(), 0), colophon), (address, content) -> {});

        assertThat(problems)
                .filteredOn(problem -> problem.id().equals("unknown-tag"))
                .extracting(Problem::place)
                .containsExactlyInAnyOrder(place(PAGE, usage), place(CART, usage));
        // Whoever draws the page all the same is refused as well: nothing raw reaches it.
        assertThat(drawn)
                .filteredOn(problem -> problem.id().equals("unrenderable-prose"))
                .extracting(problem -> problem.place().file())
                .contains(PAGE, CART);
    }

    private static Place place(String file, Usage usage) throws IOException {
        List<String> lines = Files.readAllLines(project.path(file));
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).matches("\\{@" + usage.tag() + "\\b.*")) {
                return new Place(file, line + 1, 1);
            }
        }
        throw new AssertionError("no " + usage.example() + " in " + file);
    }
}
