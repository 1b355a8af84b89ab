package dev.recto.engine;

import dev.recto.evidence.FenceMap;
import dev.recto.evidence.ProvenFence;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small book that is made of one of each: whatever a weave can read takes part in it. */
final class VariedBook {

    static final String CART = "src/main/java/shop/Cart.java";
    static final String TEST = "src/test/java/shop/CartTest.java";
    static final String PAGE = "src/book/more.md";
    static final String RECEIPT = "target/recto/receipts/shop.CartTest.1.receipt.json";

    private static final String DOT =
            "<svg xmlns='http://www.w3.org/2000/svg' width='12' height='12'><path d='M0 0h9'/></svg>";

    private VariedBook() {}

    /** The project, compiled, tested and accepted, and not woven since. */
    static TinyProject in(Path folder) throws IOException {
        TinyProject project = over(folder)
                .with(CART, """
                        package shop;

                        @dev.recto.Chapter(value = "A cart", order = 1)
                        @dev.recto.Explain(\"""
                            It adds, as [@knuth] says, {@result CartTest#adds sum} in all.

                            {@output CartTest#adds}

                            {@figure CartTest#adds plot.svg "A plot"}

                            {@snippet file=till.properties}
                            \""")
                        class Cart {
                            @dev.recto.Explain("So:")
                            static int add(int a, int b) {
                                return a + b;
                            }
                        }
                        """)
                .with("src/main/java/shop/snippet-files/till.properties", "a=1\n")
                .with("src/main/java/shop/Other.java", "package shop;\n\nclass Other {}\n")
                .with(TEST, """
                        package shop;

                        @dev.recto.Explain(value = "The test:", of = Cart.class)
                        class CartTest {
                            @dev.recto.Explain("Three:")
                            @org.junit.jupiter.api.Test
                            void adds() {
                                System.out.println(Cart.add(1, 2));
                            }
                        }
                        """)
                .with(PAGE, """
                        ---
                        title: More
                        order: 2
                        ---
                        Words about 12 things.

                        ![A dot](dot.svg)

                        ```java
                        assert 1 + 1 == 2;
                        ```
                        """)
                .with("src/book/idea.md", "---\ntitle: An idea\ndraft: true\n---\nNot yet.\n")
                .with("src/book/dot.svg", DOT)
                .with("src/book/references.bib", "@book{knuth, author={Knuth, D.}, title={Adding}, year={1968}}\n")
                .with("src/book/theme/theme.css", "main { color: black; }\n")
                .with("src/book/theme/logo.svg", DOT);
        project.compiled();
        project.fences();
        for (ProvenFence fence :
                FenceMap.read(project.path("target/" + FenceMap.FILE)).fences()) {
            project.fenceRan(fence.testClass(), fence.testMethod(), Outcome.PASSED, null, "");
        }
        Stage.Performance did = new Stage(List.of(project.path("target/test-classes"), project.path("target/classes")))
                .run("shop.CartTest", "adds");
        project.ran(
                "shop.CartTest",
                "adds",
                did.stdout(),
                List.of(new PublishedEntry("sum", "3")),
                List.of(project.published("plot.svg", "image/svg+xml", DOT)),
                did.coverage());
        project.accepting(true).weave();
        return project.accepting(false);
    }

    /** The same project once all its files are there. */
    static TinyProject over(Path folder) {
        return new TinyProject(folder).warningOfTypedNumbers().scrubbing("durations");
    }
}
