package dev.recto.verify;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.CodeOrigin;
import dev.recto.book.Imprint;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.book.ShownFence;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.ProvenFence;
import dev.recto.evidence.ProvenFence.Treatment;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SheetFile;
import dev.recto.marks.Recipe;
import dev.recto.prose.Prose;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.TestRun;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Declaration.ChapterMark;
import dev.recto.sheet.Explanation;
import dev.recto.sheet.Heading;
import dev.recto.sheet.Sheet;
import dev.recto.sheet.Tokens;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Place;
import dev.recto.text.Span;
import dev.recto.text.TestName;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A shop with a cart, a till that no chapter explains, and a test of the cart: sheets and receipts as a build leaves them. */
final class Shop {

    static final String CART = "src/main/java/shop/Cart.java";
    static final String CART_TEST = "src/test/java/shop/CartTest.java";

    /** {@code add} is on line 3, {@code total} on line 4. */
    private static final String CART_TEXT = """
            package shop;
            class Cart {
                void add() {}
                void total() {}
            }
            """;

    private static final String TEST_TEXT = """
            package shop;
            class CartTest {
                void adds() {}
                void hidden() {}
                class Inside {
                    void deep() {}
                }
            }
            """;

    private Shop() {}

    /** The chapter; its class file has the digest {@code made}. */
    static SheetFile cart() {
        return cart(Map.of("shop.Cart", "made"));
    }

    static SheetFile cart(Map<String, String> classes) {
        return file(
                CART,
                CART_TEXT,
                classes,
                type("shop.Cart", null, CART_TEXT, true),
                method("shop.Cart", "add", CART_TEXT, true),
                method("shop.Cart", "total", CART_TEXT, false));
    }

    /** The test class: the book explains {@code adds} and not {@code hidden}. */
    static SheetFile cartTest() {
        return file(
                CART_TEST,
                TEST_TEXT,
                Map.of("shop.CartTest", "test"),
                type("shop.CartTest", null, TEST_TEXT, false),
                method("shop.CartTest", "adds", TEST_TEXT, true),
                method("shop.CartTest", "hidden", TEST_TEXT, false));
    }

    /** The same test class, where the book explains nothing but a method of the class inside. */
    static SheetFile nestedTest() {
        Declaration inside = method("shop.CartTest.Inside", "deep", TEST_TEXT, true);
        return file(
                CART_TEST,
                TEST_TEXT,
                Map.of("shop.CartTest", "test"),
                type("shop.CartTest", null, TEST_TEXT, false),
                type("shop.CartTest.Inside", "shop.CartTest", TEST_TEXT, false),
                in(inside, "shop.CartTest$Inside"));
    }

    /** A test source of which the book explains nothing. */
    static SheetFile silentTest() {
        return file(
                CART_TEST,
                TEST_TEXT,
                Map.of("shop.CartTest", "test"),
                type("shop.CartTest", null, TEST_TEXT, false),
                method("shop.CartTest", "hidden", TEST_TEXT, false));
    }

    /** A source without any type. */
    static SheetFile packageInfo() {
        return file("src/main/java/shop/package-info.java", "package shop;\n", Map.of());
    }

    private static SheetFile file(String path, String text, Map<String, String> classes, Declaration... declarations) {
        String source = path.replaceFirst(".*/java/", "");
        Sheet sheet = new Sheet(
                Sheet.FORMAT_VERSION,
                source,
                "shop",
                text,
                "",
                List.of(declarations),
                List.of(),
                new TreeMap<>(classes),
                Tokens.NONE,
                List.of());
        return new SheetFile(sheet, path.contains("/test/"), path, Path.of(path));
    }

    private static Declaration type(String id, @Nullable String owner, String text, boolean chapter) {
        String name = id.substring(id.lastIndexOf('.') + 1);
        int at = text.indexOf("class " + name + " ") + "class ".length();
        ChapterMark mark = chapter ? new ChapterMark(Heading.titled("A cart"), 1, false, List.of(), 14) : null;
        return declaration(id, Kind.CLASS, owner, owner == null ? id : owner + "$" + name, name, at, mark, false);
    }

    private static Declaration method(String owner, String name, String text, boolean explained) {
        int at = text.indexOf(" " + name + "(") + 1;
        return declaration(owner + "#" + name + "()", Kind.METHOD, owner, owner, name, at, null, explained);
    }

    private static Declaration declaration(
            String id,
            Kind kind,
            @Nullable String owner,
            String binaryName,
            String name,
            int at,
            @Nullable ChapterMark chapter,
            boolean explained) {
        Explanation explanation =
                explained ? new Explanation(Prose.EMPTY, List.of(), "", Explanation.Show.WHOLE, null, at) : null;
        Span span = new Span(at, at + name.length());
        return new Declaration(
                id,
                kind,
                owner,
                binaryName,
                name,
                span,
                at,
                null,
                List.of(),
                null,
                null,
                chapter,
                explanation,
                null,
                null,
                null);
    }

    private static Declaration in(Declaration member, String binaryName) {
        return declaration(
                member.id(), member.kind(), member.owner(), binaryName, member.name(), member.nameOffset(), null, true);
    }

    /** Receipts of some runs. */
    static Receipts receipts(TestRun... runs) {
        return Receipts.of(
                List.of(),
                List.of(new Receipt(Receipt.FORMAT_VERSION, "run", "shop", List.of(runs), Map.of())),
                List.of());
    }

    static TestRun passed(String testClass, String method) {
        return run(testClass, method, Outcome.PASSED, null, false);
    }

    static TestRun overlapped(String testClass, String method) {
        return run(testClass, method, Outcome.PASSED, null, true);
    }

    static TestRun ended(String testClass, String method, Outcome outcome, @Nullable String reason) {
        return run(testClass, method, outcome, reason, false);
    }

    private static TestRun run(
            String testClass, String method, Outcome outcome, @Nullable String reason, boolean overlapped) {
        return new TestRun(
                testClass + "/" + method,
                testClass,
                method,
                "",
                testClass,
                method,
                1,
                outcome,
                reason,
                overlapped,
                true,
                null,
                "",
                0,
                "",
                0,
                List.of(),
                List.of(),
                null);
    }

    /** The name that receipts give a test. */
    static TestName test(String testClass, String method) {
        return new TestName(testClass, method, method);
    }

    /** Evidence of fences, each a test of {@code shop.CartFencesTest} with a display name of its own. */
    static FenceEvidence fences(String... methods) {
        List<ProvenFence> fences = java.util.stream.Stream.of(methods)
                .map(method -> new ProvenFence(
                        "src/book/preface.md",
                        7,
                        3,
                        "",
                        Treatment.RUN,
                        "shop.CartFencesTest",
                        method,
                        method,
                        "shop/CartFencesTest.java",
                        List.of(),
                        1,
                        List.of(),
                        List.of(),
                        ""))
                .toList();
        return new FenceEvidence(new FenceMap(FenceMap.FORMAT_VERSION, "17", fences), Map.of(), Map.of());
    }

    /** A book of one page with one passage that places some things. */
    static Book book(Insert... inserts) {
        TreeMap<Integer, Insert> placed = new TreeMap<>();
        for (Insert insert : inserts) {
            placed.put(placed.size(), insert);
        }
        return book(new Passage(Prose.EMPTY, "", CART, 1, placed));
    }

    /** A book of one page with one block. */
    static Book book(Block block) {
        Page page = new Page(Page.Kind.CHAPTER, "cart.html", "1", Heading.titled(""), CART, List.of(block));
        Imprint imprint = new Imprint("", "", List.of(), "", "", "", "", "", "", "en");
        return new Book(imprint, List.of(new Part("", List.of(page))), List.of());
    }

    /** A listing of one line of the cart, anchored by its caption. */
    static Listing listing(String method, int line) {
        return listing("Cart." + method, "shop.Cart#" + method + "()", "java", CART, "shop/Cart.java", line);
    }

    /** A fence of one line on a Markdown page. */
    static ShownFence fence(ShownFence.Proof proof, @Nullable TestName test, int line) {
        CodeOrigin prose = new CodeOrigin.Prose(new Place("src/book/preface.md", 7, 3), line, line);
        Listing code = new Listing("fence", "", "", "", "java", prose, List.of(new Listing.Line(line, "x")), null);
        return new ShownFence(code, proof, test, null, "");
    }

    private static Listing listing(
            String caption, String element, String language, String file, String source, int line) {
        CodeOrigin origin = source(file, source, line);
        return new Listing(caption, "", caption, element, language, origin, List.of(new Listing.Line(line, "x")), null);
    }

    /** One line of a source. */
    static CodeOrigin source(String file, String source, int line) {
        return new CodeOrigin.Source(
                file, source, line, line, Recipe.whole(new Span(0, 1)), List.of(), List.of(), false);
    }

    static BitSet lines(int... numbers) {
        BitSet lines = new BitSet();
        for (int number : numbers) {
            lines.set(number);
        }
        return lines;
    }
}
