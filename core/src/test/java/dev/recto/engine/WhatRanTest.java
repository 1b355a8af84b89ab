package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the book says of code that JUnit really ran, in a JVM of its own. */
class WhatRanTest {

    private static final String CART = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            @Chapter(value = "A cart", order = 1)
            @Explain("It adds up.")
            final class Cart {
                private Cart() {}

                @Explain("The sum:")
                static int add(int a, int b) {
                    return a + b;
                }
            MORE
            }
            """;

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aProject() {
        project = new TinyProject(folder);
    }

    @Test
    void overloadsAreTwoTests() throws IOException {
        cart("").with("src/book/a.md", "# A\n\n{@output CartTest#adds}\n")
                .with("src/book/b.md", "# B\n\n{@output CartTest#adds(TestInfo)}\n");
        test("""
                @Test void adds() { System.out.println("one"); assertEquals(3, Cart.add(1, 2)); }
                @Test void adds(TestInfo info) { System.out.println("two"); }
                """);

        assertThat(messages(project.compiled().weaveAfterJUnit()))
                .containsExactly("src/book/a.md:3:1: [ambiguous-test] 'CartTest#adds' names 2 tests that ran:"
                        + " CartTest#adds(), CartTest#adds(TestInfo); name one of them");

        project.with("src/book/a.md", "# A\n\n{@output CartTest#adds()}\n");
        assertThat(messages(project.weaveAfterJUnit())).isEmpty();
        assertThat(page("a.html").select(".output samp").eachText()).containsExactly("one");
        assertThat(page("b.html").select(".output samp").eachText()).containsExactly("two");
        assertThat(page("b.html").select(".output").attr("data-test"))
                .isEqualTo("shop.CartTest#adds(org.junit.jupiter.api.TestInfo)");
        assertThat(page("a-cart.html").select("[id=Cart.add] .proof").text())
                .isEqualTo("1 test 1 of 1 line, run by CartTest.adds the whole proof");
    }

    @Test
    void eachInvocationHasItsOwnOutput() throws IOException {
        cart("").with("src/book/a.md", "# A\n\n{@output CartTest#adds}\n");
        test("""
                @RepeatedTest(2) void adds(RepetitionInfo info) {
                    System.out.println("round " + info.getCurrentRepetition());
                    assertEquals(3, Cart.add(1, 2));
                }
                """);

        assertThat(messages(project.compiled().weaveAfterJUnit())).isEmpty();
        assertThat(page("a.html").select(".output figcaption").eachText())
                .containsExactly(
                        "printed by CartTest.adds, repetition 1 of 2", "printed by CartTest.adds, repetition 2 of 2");
        assertThat(page("a.html").select(".output samp").eachText()).containsExactly("round 1", "round 2");
    }

    @Test
    void whatAThreadLeftBehindRunsAndPrintsIsNobodys() throws IOException {
        cart("""
                    @Explain("Only a thread of another test calls this.")
                    static String late() {
                        return "late";
                    }
                """).with("src/book/a.md", "# A\n\n{@quote CartTest#b \"late\"}\n");
        test("""
                static java.util.concurrent.CountDownLatch inB = new java.util.concurrent.CountDownLatch(1);
                static Thread thread = new Thread(() -> {
                    try { inB.await(); } catch (InterruptedException e) { }
                    System.out.println(Cart.late());
                });
                @Test void a() { thread.start(); assertEquals(3, Cart.add(1, 2)); }
                @Test void b() throws Exception { inB.countDown(); thread.join(); assertEquals(3, Cart.add(1, 2)); }
                @Test void c() { assertEquals(3, Cart.add(1, 2)); }
                """);

        assertThat(messages(project.compiled().weaveAfterJUnit()))
                .hasSize(2)
                .anySatisfy(message -> assertThat(message)
                        .startsWith("src/book/a.md:3:1: [overlapped-tests] CartTest.b ran beside other tests or their"
                                + " threads, and nobody can say that it printed this;"))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("src/main/java/shop/Cart.java:16:19: [overlapped-tests] no test that ran alone ran"
                                + " Cart.late, and nobody can say which of the tests that overlapped (CartTest.a,"
                                + " CartTest.b) did;"));
    }

    @Test
    void javasOwnAssertionsCountWhereTheyAreOn() throws IOException {
        cart("");
        test("@Test void adds() { assert Cart.add(1, 2) == 3 : 1; Cart.add(1, 2); }");

        assertThat(messages(project.compiled().weaveAfterJUnit("-ea"))).isEmpty();
        assertThat(messages(project.weaveAfterJUnit("-da")))
                .containsExactly("src/test/java/shop/CartTest.java:8:12: [asserts-nothing] CartTest.adds runs what the"
                        + " book shows and asserts nothing; assert what should hold, or accept what it prints with"
                        + " -Drecto.accept");
    }

    @Test
    void whatSetsAClassUpIsCreditedToItsTests() throws IOException {
        cart("");
        test("""
                static int sum;
                @BeforeAll static void before() { sum = Cart.add(1, 2); }
                @Test void first() { assertEquals(3, sum); }
                @Test void second() { assertEquals(3, sum); }
                """);

        assertThat(messages(project.compiled().weaveAfterJUnit())).isEmpty();
        assertThat(page("a-cart.html").select("[id=Cart.add] .proof").text())
                .isEqualTo("2 tests 1 of 1 line, run by CartTest.first, CartTest.second the whole proof");
    }

    @Test
    void anAbstractClassExplainsItsTestsOnceWithTheRunOfEachThatInheritsThem() throws IOException {
        cart("").with("src/test/java/shop/AnyCartTest.java", """
                        package shop;
                        import dev.recto.Explain;
                        @Explain(of = Cart.class)
                        abstract class AnyCartTest {
                            abstract int start();
                            @Explain("It adds.")
                            @org.junit.jupiter.api.Test
                            void adds() {
                                System.out.println(Cart.add(start(), 1));
                                org.junit.jupiter.api.Assertions.assertEquals(start() + 1, Cart.add(start(), 1));
                            }
                        }
                        """)
                .with(
                        "src/test/java/shop/OneTest.java",
                        "package shop; class OneTest extends AnyCartTest {" + " int start() { return 1; } }\n")
                .with(
                        "src/test/java/shop/TwoTest.java",
                        "package shop; class TwoTest extends AnyCartTest {" + " int start() { return 2; } }\n");

        assertThat(messages(project.compiled().weaveAfterJUnit())).isEmpty();
        assertThat(page("a-cart.html").select(".output figcaption").eachText())
                .containsExactly("printed by OneTest.adds", "printed by TwoTest.adds");
        assertThat(page("proof/a-cart.html").select("[id=Cart.add] .test").eachText())
                .containsExactly("OneTest.adds (1 of 1 line)", "TwoTest.adds (1 of 1 line)");
    }

    @Test
    void linesThatRanInPartAreShownSo() throws IOException {
        cart("""
                    @Explain("Ways:")
                    static int ways(int a) {
                        Runnable never = () -> System.out.println("never");
                        int sign = a > 0 ? 1 : -1;
                        if (a == 1 || sign == 2) {
                            sign++;
                        }
                        return sign;
                    }
                """);
        test("@Test void adds() { assertEquals(2, Cart.ways(Cart.add(0, 1))); }");

        assertThat(messages(project.compiled().weaveAfterJUnit())).isEmpty();
        Document page = page("a-cart.html");
        assertThat(page.select("[id=Cart.ways] summary").text()).isEqualTo("1 test, 2 of 6 branches");
        assertThat(page("proof/a-cart.html").select("[id=Cart.ways] .test").eachText())
                .containsExactly("CartTest.adds (5 of 5 lines, 2 of 6 branches, 1 in part)");
        assertThat(page.select("[id=Cart.ways] .line.ran").eachAttr("data-line"))
                .containsExactly("17", "18", "19", "20", "22");
        assertThat(page.select("[id=Cart.ways] .line.partly").eachAttr("data-line"))
                .containsExactly("17", "18", "19");
        assertThat(Files.readString(folder.resolve("target/book/attestation.json"))
                        .replaceAll("\\s", ""))
                .contains("\"partlyLines\":[17,18,19],\"branches\":{\"ran\":2,\"all\":6}");
        assertThat(Recto.rebuild(folder.resolve("target/book"), Origin.in(folder), TinyProject.trusted()))
                .isEmpty();
    }

    @Test
    void twoTestsThatTakeBothWaysLeaveNothingOut() throws IOException {
        cart("""
                    @Explain("Ways:")
                    static int ways(int a) {
                        return a > 0 ? 1 : -1;
                    }
                """);
        test("""
                @Test void one() { assertEquals(1, Cart.ways(Cart.add(0, 1))); }
                @Test void two() { assertEquals(-1, Cart.ways(-1)); }
                """);

        assertThat(messages(project.compiled().weaveAfterJUnit())).isEmpty();
        Document page = page("a-cart.html");
        assertThat(page.select("[id=Cart.ways] summary").text()).isEqualTo("2 tests");
        assertThat(page("proof/a-cart.html").select("[id=Cart.ways] .test").eachText())
                .contains("CartTest.one (1 of 1 line, 1 of 2 branches)");
        assertThat(page.select("[id=Cart.ways] .line.partly")).isEmpty();
    }

    @Test
    void codeThatWasReplacedIsNotTheCodeThatIsShown() throws IOException {
        cart("");
        test("""
                @Test void adds() throws Exception {
                    var agent = (java.lang.instrument.Instrumentation) System.getProperties().get("instrumentation");
                    agent.retransformClasses(Cart.class);
                    assertEquals(3, Cart.add(1, 2));
                }
                """);
        String lends = "-javaagent:" + project.agent(LendsInstrumentation.class);

        assertThat(messages(project.compiled().weaveAfterJUnit(lends)))
                .containsExactly("src/main/java/shop/Cart.java:12:16: [redefined-class] CartTest.adds ran Cart.add in a"
                        + " JVM where its class had been redefined, as mocks do that replace code; do not mock what the"
                        + " book shows, or run the tests that do in a JVM of their own");
        assertThat(project.requiring(Require.COMPILED).weave().errors()).isZero();
    }

    private TinyProject cart(String more) {
        return project.with("src/main/java/shop/Cart.java", CART.replace("MORE", more.stripTrailing()));
    }

    private void test(String methods) {
        project.with("src/test/java/shop/CartTest.java", """
                package shop;
                import static org.junit.jupiter.api.Assertions.assertEquals;
                import org.junit.jupiter.api.*;
                @TestMethodOrder(MethodOrderer.MethodName.class)
                class CartTest {
                    private final int field = 0;

                METHODS
                }
                """.replace("METHODS", methods));
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book").resolve(name)));
    }

    private static List<String> messages(WeaveResult result) {
        return result.problems().stream().map(Object::toString).toList();
    }
}
