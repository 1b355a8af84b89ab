package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.assemble.Assembler;
import dev.recto.assemble.Assembler.Inputs;
import dev.recto.book.Book;
import dev.recto.book.Colophon;
import dev.recto.engine.Settings.Require;
import dev.recto.evidence.Answers;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A book that uses every tag in a chapter and on a page; and the same where the weave lacks any one of them, as is the
 * sample book without any one of those that it uses.
 */
class EveryTagTest {

    private static final String CART = "src/main/java/shop/Cart.java";
    private static final String PAGE = "src/book/preface.md";
    private static final Path SAMPLE = Path.of("../sample-book");

    private static TinyProject project;
    private static TinyProject sample;

    @BeforeAll
    static void buildSample(@TempDir Path folder) throws IOException {
        sample = new TinyProject(folder);
        for (String file : sources(SAMPLE)) {
            sample.with(file, Files.readString(SAMPLE.resolve(file)));
        }
        sample.compiled();
    }

    @BeforeAll
    static void build(@TempDir Path folder) {
        String tags = Stream.of(Usage.values()).map(EveryTagTest::written).collect(Collectors.joining("\n\n"));
        project = new TinyProject(folder)
                .with(PAGE, "# Preface\n\n" + tags + "\n")
                .with("src/book/references.bib", "@book{cart84, title = {Carts}, year = 1984}")
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

                            @Explain("So: {@here} A {@term trolley: what one pushes.}")
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
                List.of(
                        project.published("a.svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        project.published("a.csv", "text/csv", "n,m\n1,2\n2,4\n")));
    }

    /** One of each; a tag that is new does not compile until it is here. */
    private static String written(Usage usage) {
        return switch (usage) {
            case LISTING -> "{@listing Cart#add again}";
            // Only an element has a listing of its own: below.
            case HERE -> "";
            case OUTPUT -> "{@output CartTest#adds}";
            case QUOTE -> "{@quote CartTest#adds \"sum is 3\"}";
            case RESULT -> "{@result CartTest#adds error}";
            case GIVEN -> "{@given 20%}";
            case FIGURE -> "{@figure CartTest#adds a.svg \"A\"}";
            case TABLE -> "{@table CartTest#adds a.csv \"A\"}";
            case CHART -> "{@chart CartTest#adds a.csv line x=n y=m \"A\"}";
            case REF -> "{@ref Cart#add}";
            case CITE -> "{@cite cart84 p. 9}";
            case CITET -> "{@citet cart84 p. 9}";
            // One without a solution, or with it: the next.
            case EXERCISE -> "";
            case SOLUTION -> "> {@exercise sums \"Sums\"}\n> Add.\n> {@solution Cart#add again}";
            // It is defined in the prose of Cart#add.
            case TERM -> "{@term trolley}";
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
            case DOC_ROOT -> "{@docRoot}";
        };
    }

    @Test
    void everyTagIsDrawn() throws IOException {
        assertThat(project.weave().problems()).filteredOn(Problem::isError).isEmpty();
        for (String address : List.of("a-cart.html", "preface.html")) {
            Document page = Jsoup.parse(Files.readString(project.path("target/book/" + address)));
            assertThat(page.text()).doesNotContain("{@");
            assertThat(page.select(".prose").text())
                    .contains(
                            "the sum is 3",
                            "0.5",
                            "Listing 1.1",
                            "9",
                            "adding",
                            "a*b*c",
                            "Returns the total.",
                            "(Carts 1984, p. 9)")
                    .contains("One line.", "trolley", "user.home", "20%");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTagWithoutItsClassIsRefusedWhereItStands(Usage usage) throws IOException {
        project.weave();

        assertThat(places(project, usage))
                .extracting(Place::file)
                .hasSameElementsAs(usage == Usage.HERE ? List.of(CART) : List.of(CART, PAGE));
        assertIsRefused(project, usage);
    }

    @ParameterizedTest
    @MethodSource
    void aTagOfTheSampleBookWithoutItsClassIsRefusedWhereItStands(Usage usage) throws IOException {
        assertIsRefused(sample, usage);
    }

    static Stream<Usage> aTagOfTheSampleBookWithoutItsClassIsRefusedWhereItStands() throws IOException {
        List<Usage> used = new ArrayList<>();
        for (Usage usage : Usage.values()) {
            if (!places(sample, usage).isEmpty()) {
                used.add(usage);
            }
        }
        assertThat(used).contains(Usage.LISTING, Usage.OUTPUT, Usage.QUOTE, Usage.RESULT, Usage.FIGURE);
        return used.stream();
    }

    private static void assertIsRefused(TinyProject project, Usage usage) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Evidence evidence = new EvidenceReader(project.project(), Answers.live(), problems::add).read();
        Inputs inputs = project.inputs(evidence);
        Book book = new Assembler(inputs, Tags.all().without(usage), problems::add).assemble();
        Colophon colophon = new Colophon(List.of(), true, List.of(), List.of(), List.of(), "");
        Map<String, byte[]> files = new TreeMap<>();
        List<Problem> drawn =
                new SiteRenderer().write(new JudgedBook(book, new Verdicts(Map.of(), 0), colophon), files::put);

        List<Place> expected = places(project, usage);
        assertThat(problems)
                .filteredOn(problem -> problem.id().equals("unknown-tag"))
                .extracting(Problem::place)
                .containsExactlyInAnyOrderElementsOf(expected);
        // Whoever draws the page all the same is refused as well: nothing raw reaches it.
        assertThat(drawn)
                .filteredOn(problem -> problem.id().equals("unrenderable-prose"))
                .extracting(problem -> problem.place().file())
                .containsAll(expected.stream().map(Place::file).toList());
        files.forEach((address, content) -> {
            if (address.endsWith(".html")) {
                assertNothingRaw(Jsoup.parse(new String(content, StandardCharsets.UTF_8)));
            }
        });
    }

    private static void assertNothingRaw(Document page) {
        page.select("pre").remove();
        assertThat(page.text()).doesNotContain("{@");
    }

    /** Where a project's prose has a tag, found by its looks; HTML doc comments, which these books do not show, left out. */
    private static List<Place> places(TinyProject project, Usage usage) throws IOException {
        Pattern tag = Pattern.compile("\\{@" + usage.tag() + "\\b");
        List<Place> places = new ArrayList<>();
        for (String file : sources(project.path(""))) {
            List<String> lines = Files.readAllLines(project.path(file));
            for (int i = 0; i < lines.size(); i++) {
                Matcher found = tag.matcher(lines.get(i));
                while (!lines.get(i).contains("/**") && found.find()) {
                    places.add(new Place(file, i + 1, found.start() + 1));
                }
            }
        }
        return places;
    }

    private static List<String> sources(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("src"))) {
            return files.map(file -> project.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") || file.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
