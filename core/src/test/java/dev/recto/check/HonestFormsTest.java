package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.ListingClaim;
import dev.recto.engine.ChangedBook;
import dev.recto.engine.Checking;
import dev.recto.engine.MarkedBook;
import dev.recto.engine.TinyProject;
import dev.recto.marks.Cut;
import dev.recto.marks.CutLine;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever Java allows for what speaks to Recto alone, no listing shows it and the check of the book agrees: both ask one
 * rule.
 */
class HonestFormsTest {

    private static final String CART = "src/main/java/shop/Cart.java";

    private static final String SOURCE = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            @Chapter(value = "A cart", order = 1)
            @Explain("It adds.")
            class Cart {
                int spare;

                @Explain("Adding:")
                static int add(int one, int other) {
                    return one + other;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(value = "The test:", of = Cart.class)
            class CartTest {
                @dev.recto.Explain("Three:")
                @org.junit.jupiter.api.Test
                void adds() {
                    if (Cart.add(1, 2) != 3) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> forms() {
        String twoImports = "import dev.recto.Chapter;\nimport dev.recto.Explain;";
        String explain = "@Explain(\"Adding:\")";
        return Stream.of(
                form("a broken line", "import dev.recto.Chapter;", "import dev.recto.\n    Chapter;"),
                form("a comment inside", "import dev.recto.Chapter;", "import dev. /* a; */ recto // b;\n . Chapter;"),
                form("several on a line", twoImports, "import dev.recto.Chapter; import dev.recto.Explain;"),
                form("with another on its line", twoImports, "import java.util.List; " + twoImports),
                form("an indentation", twoImports, "\timport dev.recto.*;"),
                form("a static one", twoImports, "import static dev.recto\n  .Show.*;\n" + twoImports),
                form("an escape", "import dev.recto.Chapter;", "\\u0069mport dev.r\\u0065cto.Chapter;"),
                form("line ends of Windows", "\n", "\r\n"),
                form("line ends of old", "\n", "\r"),
                form("an annotation on many lines", explain, "@Explain /* a) */ (\n  // b)\n  \"Adding:\"\n  )"),
                form(
                        "a text block",
                        explain,
                        "@Explain(\"\"\"\n    Adding \"(\" and \\\"\"\" \\\n    more:\n    \"\"\")"),
                form("a full name", explain, "@dev\n    . recto // a\n    .Explain(\"Adding:\")"),
                form("an escaped annotation", explain, "\\u0040Expl\\u0061in(\"Adding:\")"),
                form("before its method", explain + "\n   ", explain),
                form("a doc comment", explain, "/** Adding: */\n    @Explain"),
                form("a comment of slashes", explain, "/// Adding:\n  /// and more:\n @Explain"),
                form("a comment behind", "int spare;", "int spare; // it's spare; @Explains"));
    }

    private static Arguments form(String name, String words, String otherwise) {
        assertThat(SOURCE).contains(words);
        return Arguments.of(name, SOURCE.replace(words, otherwise));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void speakToRectoAlone(String name, String source) throws IOException {
        SortedMap<String, byte[]> files = woven(source);

        assertThat(new Checking(files).files()).isEmpty();
        assertThat(shown(files))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("Explain(")
                        .doesNotContain("recto")
                        .doesNotContain("Chapter")
                        .doesNotContain("Adding"));
        assertThat(shown(files))
                .extracting(String::strip)
                .contains("static int add(int one, int other) {\n    return one + other;\n}");
    }

    @Test
    void wordsOfATextBlockThatLookLikeAnImportAreShown() throws IOException {
        String spare = "static final String SPARE = \"\"\"\nimport dev.recto.Explain;\n\"\"\";";

        SortedMap<String, byte[]> files = woven(SOURCE.replace("int spare;", spare));

        assertThat(new Checking(files).files()).isEmpty();
        assertThat(shown(files)).anyMatch(text -> text.contains(spare));
    }

    @Test
    void aFileOfImportsAloneHasNoRestHoweverTheyAreWritten() throws IOException {
        String test = TEST.replace(
                "package shop;\n", "package shop;\nimport\n  java.util. // a\n  List;\nimport dev.recto.\n  Show;\n");

        assertThat(SmallBook.statement(woven(SOURCE, test)).predicate().listings())
                .filteredOn(claim -> claim.file().endsWith("CartTest.java"))
                .extracting(ListingClaim::id)
                .containsExactly("CartTest", "CartTest.adds");
    }

    /** The characters that a listing keeps are those of its source. */
    @Test
    void whatAListingKeepsIsItsSourceWhereItSaysSo() throws IOException {
        MarkedBook.in(folder.resolve("marked")).weave();
        ChangedBook.in(folder.resolve("changed")).weave();
        List<SortedMap<String, byte[]>> books = List.of(
                SmallBook.published(),
                SmallBook.files(folder.resolve("marked/target/book")),
                SmallBook.files(folder.resolve("changed/target/book")),
                woven(SOURCE.replace("\n", "\r\n")));

        books.forEach(files -> assertThat(cuts(files))
                .isNotEmpty()
                .allSatisfy(cut -> cut.lines().stream()
                        .flatMap(line -> Stream.concat(Stream.of(line), line.folded().stream()))
                        .flatMap(line -> line.runs().stream())
                        .forEach(run -> assertSoundRun(run, cut.source().text()))));
    }

    private static void assertSoundRun(Run run, String source) {
        if (run instanceof Run.Kept kept) {
            assertThat(kept.words()).isEqualTo(kept.span().of(source)).doesNotContain("\n", "\r");
        } else if (run instanceof Run.Replaced replaced) {
            assertThat(replaced.source()).isEqualTo(replaced.span().of(source));
        }
    }

    private record ACut(MarkedText source, List<CutLine> lines) {}

    private static List<ACut> cuts(SortedMap<String, byte[]> files) {
        return SmallBook.statement(files).predicate().listings().stream()
                .filter(claim -> claim.recipe() != null)
                .map(claim -> cut(files, claim))
                .toList();
    }

    private static ACut cut(SortedMap<String, byte[]> files, ListingClaim claim) {
        MarkedText source = MarkedText.ofJava(SmallBook.text(files, "evidence/sources/" + claim.file()));
        return new ACut(source, Cut.of(source.text(), claim.recipe()));
    }

    /** The listings of the chapter's own source. */
    private static List<String> shown(SortedMap<String, byte[]> files) {
        return SmallBook.statement(files).predicate().listings().stream()
                .filter(claim -> claim.file().equals(CART) && claim.recipe() != null)
                .map(claim -> cut(files, claim))
                .map(cut -> cut.lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining()))
                .toList();
    }

    private SortedMap<String, byte[]> woven(String source) throws IOException {
        return woven(source, TEST);
    }

    private SortedMap<String, byte[]> woven(String source, String test) throws IOException {
        TinyProject project = new TinyProject(folder.resolve("cart"))
                .with(CART, source)
                .with("src/test/java/shop/CartTest.java", test)
                .compiled()
                .run("shop.CartTest", "adds");
        assertThat(project.weave().errors()).isZero();
        return SmallBook.files(folder.resolve("cart/target/book"));
    }
}
