package dev.recto.check;

import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.attest.StrictJson;
import dev.recto.engine.TinyProject;
import dev.recto.engine.WeaveResult;
import dev.recto.evidence.FileTree;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small book, woven from real class files and real coverage, to be tampered with. */
final class SmallBook {

    static final String CART = "src/main/java/shop/Cart.java";
    static final String PAGE = "a-cart.html";

    private static final String CART_TEXT = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;
            import dev.recto.Unverified;

            @Chapter(value = "A cart", order = 1)
            @Explain("It adds up. {@figure CartTest#sums sums.svg \\"The sums\\"}")
            public final class Cart {

                private int sum;

                @Explain("Adding (in one line) is \\"quick\\".")
                public Cart add(int price) {
                    sum += Money.cents(price);
                    return this;
                }

                /** What it comes to. */
                @Explain
                public int total() {
                    if (sum < 0) {
                        throw new IllegalStateException("less than nothing");
                    }
                    return sum;
                }

                @Explain("Nobody runs this:")
                @Unverified("it needs a printer")
                void print() {
                    System.out.println(sum);
                }

                @Explain("What pays:")
                interface Purse {
                    int coins();
                }
            }
            """;

    private static final String TEST_TEXT = """
            package shop;

            import dev.recto.Explain;
            import org.junit.jupiter.api.Test;

            @Explain(value = "The till:", of = Cart.class)
            class CartTest {

                @Explain("Three and four:")
                @Test
                void sums() {
                    System.out.println(new Cart().add(3).add(4).total());
                }
            }
            """;

    private static final String MONEY_TEXT = """
            package shop;

            class Money {
                static int cents(int price) {
                    return 100 * price;
                }
            }
            """;

    private static final String ANSWERS_TEXT = """
            package shop;

            class AnswersTest {
                @org.junit.jupiter.api.Test
                void answers(org.junit.jupiter.api.TestReporter book) {
                    book.publishEntry("sum", "" + (3 + 4));
                }
            }
            """;

    private static final String PREFACE_TEXT = """
            ---
            title: Preface
            order: 0
            ---

            See [Cart#add] and [String#length], which come to {@result AnswersTest#answers sum} euros.

            ![A till](till.svg)

            {@table CartTest#sums sums.csv "Sums"}

            {@chart CartTest#sums sums.csv line x=n y=sum "Sums of the first"}

            ```java fails=prob.found.req
            int a = "a"; // !
            ```

            ```text
            $ ls
            ```

            ```java compile
            new shop.Cart().add(1);
            ```
            """;

    private static final String SUMS = "n,sum\n1,1\n2,3\n3,6\n";

    private static @Nullable SortedMap<String, byte[]> published;

    private final TinyProject project;
    private final Path folder;

    private SmallBook(Path folder) {
        this.folder = folder;
        this.project = new TinyProject(folder);
    }

    /** Compiles, tests and weaves it. */
    static SmallBook in(Path folder) throws IOException {
        SmallBook book = new SmallBook(folder);
        WeaveResult result = book.tested().weave();
        if (result.errors() > 0) {
            throw new AssertionError(result.problems());
        }
        return book;
    }

    /** Its published files, for tests that need nothing but them: woven once. */
    static synchronized SortedMap<String, byte[]> published() {
        if (published == null) {
            try {
                Path folder = Files.createTempDirectory("small-book");
                published = Collections.unmodifiableSortedMap(in(folder).files());
                FileTree.remove(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return published;
    }

    private TinyProject tested() throws IOException {
        project.with(CART, CART_TEXT)
                .with("src/main/java/shop/Money.java", MONEY_TEXT)
                .with("src/test/java/shop/CartTest.java", TEST_TEXT)
                .with("src/test/java/shop/AnswersTest.java", ANSWERS_TEXT)
                .with("src/book/preface.md", PREFACE_TEXT)
                .with("src/book/till.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Till</title></svg>")
                .with("src/book/accepted/shop.CartTest/sums.txt", "700\n")
                .with(
                        "src/book/accepted/shop.CartTest/sums.sha256",
                        Digest.of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") + "  sums.svg\n" + Digest.of(SUMS)
                                + "  sums.csv\n")
                .with("src/book/accepted/shop.AnswersTest/answers.results", "sum=7\n")
                .compiled();
        PublishedFile figure =
                project.published("sums.svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        PublishedFile sums = project.published("sums.csv", "text/csv", SUMS);
        project.fences();
        return project.run("shop.CartTest", "sums", figure, sums)
                .ran(
                        "shop.AnswersTest",
                        "answers",
                        Outcome.PASSED,
                        null,
                        "",
                        List.of(new PublishedEntry("sum", "7")),
                        List.of());
    }

    /** The project's folder. */
    Path project() {
        return folder;
    }

    /** Its published files. */
    SortedMap<String, byte[]> files() {
        return files(project.path("target/book"));
    }

    /** The files in a folder, by address. */
    static SortedMap<String, byte[]> files(Path book) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(book)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(book.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Statement statement(SortedMap<String, byte[]> files) {
        try {
            return StatementJson.read(files.get(Statement.ADDRESS));
        } catch (StrictJson.UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    static String text(SortedMap<String, byte[]> files, String address) {
        return new String(files.get(address), StandardCharsets.UTF_8);
    }
}
