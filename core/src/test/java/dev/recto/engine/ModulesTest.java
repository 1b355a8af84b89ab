package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book that covers the modules which its own module depends on. */
class ModulesTest {

    @TempDir
    Path folder;

    private TinyProject core;
    private TinyProject shop;
    private TinyProject book;

    @BeforeEach
    void threeModules() {
        core = new TinyProject(folder.resolve("core"));
        shop = new TinyProject(folder.resolve("shop"));
        book = new TinyProject(folder.resolve("book")).covering(core, shop);
        core.with("src/main/java/core/Thing.java", chapter("core", "Thing", "Things", 1, "The thing."));
        core.with("src/test/java/core/ThingTest.java", test("core", "Thing"));
        shop.with("src/main/java/shop/Cart.java", chapter("shop", "Cart", "Carts", 1, "The cart."));
        shop.with("src/test/java/shop/CartTest.java", test("shop", "Cart"));
        book.with(
                "src/main/java/all/Both.java",
                chapter("all", "Both", "Both of them", 1, "It uses [core.Thing#answer]: {@listing core.Thing#answer}")
                        .replace("\"Both\"", "core.Thing.answer() + shop.Cart.answer()"));
        book.with("src/test/java/all/BothTest.java", test("all", "Both"));
        book.with("src/book/over.md", """
                ---
                title: Over modules
                order: 2
                ---
                {@listing shop.Cart#answer}

                {@output shop.CartTest#answers}
                """);
    }

    private static String chapter(String home, String name, String title, int order, String prose) {
        return """
                package %s;

                import dev.recto.Chapter;
                import dev.recto.Explain;

                @Chapter(value = "%s", order = %d)
                @Explain("%s")
                public final class %s {
                    private %s() { }

                    @Explain("It answers:")
                    public static String answer() {
                        return "%s";
                    }
                }
                """.formatted(home, title, order, prose, name, name, name);
    }

    private static String test(String home, String name) {
        return """
                package %s;

                import dev.recto.Explain;
                import org.junit.jupiter.api.Test;

                @Explain(of = %s.class)
                class %sTest {
                    @Explain("Asked:")
                    @Test
                    void answers() {
                        System.out.println(%s.answer());
                    }
                }
                """.formatted(home, name, name, name);
    }

    private TinyProject built() {
        core.compiled().run("core.ThingTest", "answers");
        shop.compiled().run("shop.CartTest", "answers");
        return book.compiled().run("all.BothTest", "answers");
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(book.path("target/book/" + address)));
    }

    @Test
    void coversTheirChaptersListingsAndOutputs() throws IOException {
        WeaveResult woven = built().weave();

        assertThat(errors(woven)).isEmpty();
        assertThat(woven.pages()).isEqualTo(4);
        assertThat(page("over.html").text()).contains("return \"Cart\";").contains("printed by CartTest.answers");
        assertThat(page("source/core/Thing.java.html").html()).contains("core/src/main/java/core/Thing.java");
        assertThat(book.path("target/book/evidence/sources/core/src/test/java/core/ThingTest.java"))
                .exists();
        assertThat(book.path("target/book/evidence/modules/core/sheets/main/core/Thing.java.json.gz"))
                .exists();
    }

    @Test
    void aTestOfOneModuleProvesAListingOfAnother() throws IOException {
        Files.delete(core.path("src/test/java/core/ThingTest.java"));
        Files.delete(shop.path("src/test/java/shop/CartTest.java"));
        core.compiled();
        shop.compiled();
        book.compiled().run("all.BothTest", "answers").with("src/book/over.md", "# Over modules\n");

        WeaveResult woven = book.weave();

        assertThat(errors(woven)).isEmpty();
        assertThat(page("both-of-them.html").text()).contains("BothTest.answers");
    }

    @Test
    void numbersCountWithinAModuleWhereModulesNumberAlike() throws IOException {
        core.with("src/book/last.md", "---\ntitle: Last of core\norder: 7\n---\nWords.\n");

        assertThat(errors(built().weave())).isEmpty();
        assertThat(pagesInOrder())
                .containsExactly("things.html", "core/last.html", "carts.html", "both-of-them.html", "over.html");
    }

    @Test
    void numbersCountAcrossModulesThatAreNumberedApart() throws IOException {
        core.with("src/main/java/core/Thing.java", chapter("core", "Thing", "Things", 9, "The thing."));
        shop.with("src/main/java/shop/Cart.java", chapter("shop", "Cart", "Carts", 5, "The cart."));

        assertThat(errors(built().weave())).isEmpty();
        assertThat(pagesInOrder()).containsExactly("both-of-them.html", "over.html", "carts.html", "things.html");
    }

    @Test
    void aNumberThatOneModuleUsesTwiceIsRefused() throws IOException {
        shop.with("src/book/second.md", "---\ntitle: Second\norder: 1\n---\nWords.\n");

        assertThat(errors(built().weave()))
                .containsExactly("shop/src/main/java/shop/Cart.java:6:1: [duplicate-order] order 1 is already taken by"
                        + " 'Second' (shop/src/book/second.md:1:1); give each its own");
    }

    @Test
    void addressesSayTheModuleWhereTwoClash() throws IOException {
        core.with("src/main/java/core/Thing.java", chapter("core", "Thing", "Overview", 1, "The thing."));
        core.with("src/main/java/core/package-info.java", "/** Words. */\npackage core;\n");
        shop.with("src/main/java/shop/Cart.java", chapter("shop", "Cart", "Overview", 1, "The cart."));
        shop.with("src/book/over.md", "# Over the shop\n\n![A picture](dot.svg)\n");
        shop.with("src/book/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg'><circle r='1'/></svg>");

        assertThat(errors(built().weave())).isEmpty();
        assertThat(pagesInOrder())
                .containsExactly(
                        "core/overview.html", "shop/overview.html", "shop/over.html", "both-of-them.html", "over.html");
        assertThat(book.path("target/book/shop/dot.svg")).exists();
    }

    @Test
    void eachModuleMayHaveABookOfItsOwn() throws IOException {
        built();

        assertThat(errors(core.weave())).isEmpty();
        assertThat(core.path("target/book/evidence/sources/src/main/java/core/Thing.java"))
                .exists();
    }

    @Test
    void twoTypesOfOneNameAreRefusedOnce() throws IOException {
        book.with("src/main/java/core/Thing.java", chapter("core", "Thing", "Other things", 3, "Another."));

        core.compiled().run("core.ThingTest", "answers");
        shop.compiled().run("shop.CartTest", "answers");
        book.compiled();

        assertThat(errors(book.weave()))
                .containsExactly(
                        "book/src/main/java/core/Thing.java:8:20: [duplicate-class] another module of the book has"
                                + " core.Thing as well, in core/src/main/java/core/Thing.java; rename one of them, or name the"
                                + " modules of the book in <modules> without one of the two");
    }

    @Test
    void aTypeOfOneNameThatSaysNothingIsRefusedToo() throws IOException {
        shop.with("src/main/java/core/Thing.java", "package core;\n\nclass Thing { }\n");

        assertThat(errors(built().weave()))
                .containsExactly(
                        "core/src/main/java/core/Thing.java:8:20: [duplicate-class] another module of the book has"
                                + " core.Thing as well, in shop/target/classes/core/Thing.class; rename one of them, or name"
                                + " the modules of the book in <modules> without one of the two");
    }

    @Test
    void twoModulesMayShareAPackage() throws IOException {
        core.with("src/main/java/core/package-info.java", "@Deprecated\npackage core;\n");
        shop.with("src/main/java/core/package-info.java", "@Deprecated(since = \"1\")\npackage core;\n");

        assertThat(errors(built().weave())).isEmpty();
    }

    @Test
    void aBookHoldsForWhoeverChecksIt() throws IOException {
        core.with("src/book/fences.md", "# Fences\n\n```java compile\nint one = 1;\n```\n");
        core.compiled().fences();
        built().weave();
        Path woven = book.path("target/book");

        assertThat(Recto.check(woven)).isEmpty();
        assertThat(Recto.check(woven, book.origin())).isEmpty();
        assertThat(Recto.rebuild(woven, book.origin(), TinyProject.trusted())).isEmpty();
        assertThat(Recto.modules(woven).own()).isEqualTo("book");
        assertThat(Recto.modules(woven).covered()).containsExactly("core", "shop");
    }

    @Test
    void aChangedSourceOfAnotherModuleIsFound() throws IOException {
        built().weave();
        core.with("src/main/java/core/Thing.java", "package core;\n");

        assertThat(Recto.check(book.path("target/book"), book.origin()))
                .extracting(Problem::toString)
                .containsExactly("core/src/main/java/core/Thing.java: [changed-source] it is not the file that the book"
                        + " was made from; weave the book again, and find out who changed it");
    }

    @Test
    void aBookThatLeavesAModuleOutIsAnother() throws IOException {
        built().weave();

        assertThat(Recto.check(book.path("target/book"), book.covering(shop).origin()))
                .extracting(Problem::toString)
                .anyMatch(told ->
                        told.contains("list of modules is '[shop]', and the book was made with '[core, shop]'"));
    }

    @Test
    void testsMayBeSplitOverTwoCheckouts() throws IOException {
        built();
        move(core, "one/core");
        move(shop, "two/shop");
        ProjectBuilder told = move(book, "one/book");

        assertThat(errors(
                        new Recto(told.receipts(List.of(folder.resolve("one"))).build()).weave()))
                .contains(
                        "shop/src/test/java/shop/CartTest.java:7:7: [no-receipt] CartTest left no receipt in this build;"
                                + " let Surefire run it, and see in its log whether the receipt could be written");
        assertThat(errors(new Recto(told.receipts(List.of(folder.resolve("one"), folder.resolve("two")))
                                .build())
                        .weave()))
                .isEmpty();
    }

    @Test
    void aModuleOfItsOwnFindsItsReceiptsInACheckoutOfAll() throws IOException {
        built();
        ProjectBuilder told = move(core, "one/core");

        assertThat(errors(
                        new Recto(told.receipts(List.of(folder.resolve("one"))).build()).weave()))
                .isEmpty();
    }

    /** As if the tests of a module had run in another checkout. */
    private ProjectBuilder move(TinyProject module, String checkout) throws IOException {
        ProjectBuilder told = module.ready();
        Path there = folder.resolve(checkout).resolve("target/recto");
        Files.createDirectories(there);
        Files.move(module.path("target/recto/receipts"), there.resolve("receipts"));
        return told;
    }

    @Test
    void nothingChangesWhereNothingDid() throws IOException {
        assertThat(built().weave().unchanged()).isFalse();
        assertThat(book.weave().unchanged()).isTrue();

        core.with("src/book/more.md", "# More\n");

        assertThat(book.weave().unchanged()).isFalse();
    }

    private List<String> pagesInOrder() throws IOException {
        return Files.readString(book.path("target/book/llms.txt"))
                .lines()
                .takeWhile(line -> !line.startsWith("## Optional"))
                .filter(line -> line.startsWith("- ["))
                .map(line -> line.replaceFirst("^- \\[[^]]*]\\(([^)]*)\\).*", "$1"))
                .map(link -> link.replaceFirst("\\.md$", ".html"))
                .toList();
    }

    private static List<String> errors(WeaveResult woven) {
        return woven.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }
}
