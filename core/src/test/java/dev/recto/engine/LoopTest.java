package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.serve.Rebuilt;
import dev.recto.text.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code is rebuilt in part, and the book is that of the whole build. */
class LoopTest {

    private static final String PRICE = "src/main/java/shop/Price.java";
    private static final String CART = "src/main/java/shop/Cart.java";
    private static final String LABEL = "src/main/java/shop/Label.java";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private LoopBook book;

    @BeforeEach
    void build() throws IOException, InterruptedException {
        book = new LoopBook(folder)
                .with(PRICE, """
                        package shop;

                        import dev.recto.Chapter;
                        import dev.recto.Explain;

                        @Chapter(value = "Prices", order = 1)
                        @Explain("What things cost; [Cart#total(int)] adds them up.")
                        public final class Price {

                            static final int TAX = 20;

                            @Explain("Adds the tax.")
                            static int gross(int net) {
                                return net + net * TAX / 100;
                            }
                        }
                        """)
                .with(CART, """
                        package shop;

                        import dev.recto.Chapter;
                        import dev.recto.Explain;

                        @Chapter(value = "Carts", order = 2)
                        @Explain("What customers push around.")
                        public final class Cart {

                            @Explain("Sums up.")
                            static String total(int net) {
                                return Price.gross(net) + " with " + Price.TAX + " %";
                            }
                        }
                        """)
                .with(LABEL, """
                        package shop;

                        import dev.recto.Chapter;
                        import dev.recto.Explain;

                        @Chapter(value = "Labels", order = 3)
                        @Explain("What is written on things.")
                        public final class Label {

                            @Explain("Writes.")
                            static String of(String name) {
                                return "<" + name + ">";
                            }
                        }
                        """)
                .with("src/test/java/shop/PriceTest.java", test("Price", "System.out.println(Price.gross(100));"))
                .with("src/test/java/shop/CartTest.java", test("Cart", "System.out.println(Cart.total(100));"))
                .with("src/test/java/shop/LabelTest.java", test("Label", "System.out.println(Label.of(\"tea\"));"))
                .built();
        assertThat(book.woven().problems()).noneMatch(Problem::isError);
    }

    private static String test(String type, String body) {
        return """
                package shop;

                import org.junit.jupiter.api.Test;

                class %sTest {

                    @Test
                    void works() {
                        %s
                    }
                }
                """.formatted(type, body);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void equalsAWholeBuild() throws IOException, InterruptedException {
        assertThat(book.woven().problems()).noneMatch(Problem::isError);
        assertThat(book.book()).isEqualTo(book.cleanBook(elsewhere));
    }

    @Test
    void aBodyHasTheTestsRunThatRanIt() throws IOException, InterruptedException {
        book.edit(LABEL, "\"<\"", "\"[\"");

        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(1));
        equalsAWholeBuild();
    }

    @Test
    void aBodyThatOthersCallHasTheirTestsRun() throws IOException, InterruptedException {
        book.edit(PRICE, "net + net", "1 + net + net");

        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(2));
        equalsAWholeBuild();
    }

    @Test
    void aSignatureHasThoseCompiledThatUseIt() throws IOException, InterruptedException {
        book.edit(PRICE, "static int gross(int net)", "static long gross(long amount)")
                .edit(PRICE, "net + net", "amount + amount");

        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(2));
        equalsAWholeBuild();
    }

    @Test
    void aConstantHasThoseCompiledThatHoldIt() throws IOException, InterruptedException {
        book.edit(PRICE, "TAX = 20", "TAX = 7");

        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(2));
        equalsAWholeBuild();
    }

    @Test
    void whatDoesNotCompileIsToldWhereItStandsAndLeavesAllAsItWas() throws IOException, InterruptedException {
        Map<String, String> before = book.compiled();
        book.edit(LABEL, "name + \">\"", "nme + \">\"");

        assertThat(book.rebuilt())
                .isInstanceOfSatisfying(
                        Rebuilt.Failed.class,
                        failed -> assertThat(failed.problems())
                                .singleElement()
                                .asString()
                                .startsWith(LABEL + ":12:22: [uncompiled-source] cannot find symbol")
                                .contains("(compiler.err.cant.resolve.location)"));
        assertThat(book.compiled()).isEqualTo(before);

        book.edit(LABEL, "nme", "name").edit(LABEL, "\">\"", "\"/>\"");
        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(1));
        equalsAWholeBuild();
    }

    @Test
    void whoNoLongerCompilesForAnothersSakeIsTold() throws IOException, InterruptedException {
        Map<String, String> before = book.compiled();
        book.edit(PRICE, "gross(int net)", "gross(String net)").edit(PRICE, "net + net * TAX / 100", "net.length()");

        assertThat(book.rebuilt())
                .isInstanceOfSatisfying(
                        Rebuilt.Failed.class,
                        failed -> assertThat(failed.problems())
                                .extracting(problem -> problem.place().toString())
                                .containsExactly(CART + ":12:28"));
        assertThat(book.compiled()).isEqualTo(before);
    }

    @Test
    void proseThatLinksToWhatIsGoneIsTold() throws IOException, InterruptedException {
        book.edit(CART, "total(int net)", "sum(int net)").edit("src/test/java/shop/CartTest.java", "total", "sum");

        assertThat(book.rebuilt())
                .isInstanceOfSatisfying(
                        Rebuilt.Failed.class,
                        failed -> assertThat(failed.problems())
                                .singleElement()
                                .asString()
                                .startsWith(PRICE + ":7:30: [dead-link]"));
    }

    @Test
    void aTestThatFailsIsForTheWeaveToTell() throws IOException, InterruptedException {
        book.edit(LABEL, "return \"<\" + name", "if (true) throw new IllegalStateException(); return \"<\" + name");

        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(1));
        assertThat(book.woven().problems()).extracting(Problem::id).contains("unexercised-listing");

        book.edit(LABEL, "if (true) throw new IllegalStateException(); ", "");
        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(1));
        equalsAWholeBuild();
    }

    @Test
    void sourcesComeAndGo() throws IOException, InterruptedException {
        book.without(LABEL)
                .without("src/test/java/shop/LabelTest.java")
                .with("src/main/java/shop/Tag.java", """
                        package shop;

                        import dev.recto.Chapter;
                        import dev.recto.Explain;

                        @Chapter(value = "Tags", order = 4)
                        @Explain("See [Price].")
                        public final class Tag {

                            @Explain("Tags.")
                            static int tag() {
                                return Price.TAX;
                            }
                        }
                        """)
                .with("src/test/java/shop/TagTest.java", test("Tag", "System.out.println(Tag.tag());"));

        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(1));
        equalsAWholeBuild();
    }

    @Test
    void whatIsGoneAndStillUsedIsTold() throws IOException, InterruptedException {
        book.without(LABEL);

        assertThat(book.rebuilt())
                .isInstanceOfSatisfying(
                        Rebuilt.Failed.class,
                        failed -> assertThat(failed.problems())
                                .extracting(problem -> problem.place().file())
                                .contains("src/test/java/shop/LabelTest.java"));
    }

    @Test
    void anExampleIsATestOfItsOwn() throws IOException, InterruptedException {
        book.edit(LABEL, "    @Explain(\"Writes.\")", """
                    @dev.recto.Example(prints = "<tea>")
                    static void writes() {
                        System.out.println(of("tea"));
                    }

                    @Explain("Writes.")""");

        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(2));
        equalsAWholeBuild();
    }

    @Test
    void aStaticFieldThatAnotherTestFilledCounts() throws IOException, InterruptedException {
        book.with("src/main/java/shop/Rates.java", """
                        package shop;

                        final class Rates {
                            static final int[] ALL = Rate.all();
                        }
                        """)
                .with("src/main/java/shop/Rate.java", """
                        package shop;

                        final class Rate {
                            static int[] all() {
                                return new int[] {1, 2};
                            }
                        }
                        """)
                .with("src/test/java/shop/FirstTest.java", test("First", "System.out.println(Rates.ALL[0]);"))
                .with("src/test/java/shop/SecondTest.java", test("Second", "System.out.println(Rates.ALL[1]);"));
        book.built();
        book.edit("src/main/java/shop/Rate.java", "1, 2", "3, 4");

        assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(2));
    }

    @Test
    void manyRebuildsLoadNoClassAnew() throws IOException, InterruptedException {
        int early = 0;
        for (int i = 0; i < 12; i++) {
            book.edit(LABEL, "\"<\" + name", "\"<\" + \"\" + name");
            assertThat(book.rebuilt()).isEqualTo(new Rebuilt.Done(1));
            early = i == 5 ? ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() : early;
        }

        // Recto's processor alone has hundreds.
        assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount())
                .isLessThan(early + 100);
    }
}
