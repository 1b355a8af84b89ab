package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.receipt.Outcome;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults planted in fences, in Java and in Markdown alike, and what the author is told of them: id, file, line, column. */
class FenceFaultsTest {

    /** Its fence stands at line 10, its code at line 11. */
    private static final String SHAPE = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            @Chapter(value = "Shapes", order = 1)
            @Explain(\"""
                A shape:

                ```java WORDS
                CODE
                ```
                \""")
            interface Shape {
                static double unit() {
                    return 1;
                }
            }
            """;

    private static final String JAVA = "src/main/java/shop/Shape.java";
    private static final String PAGE = "src/book/a.md";

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void project() {
        project = new TinyProject(folder);
    }

    @Test
    void aTypeErrorInTheMiddleOfALine() throws IOException {
        java("", "double a = unit() + lost;");
        markdown("", "int b = 1 + lost;");

        assertThat(told(project.compiled().fences()))
                .containsExactly(
                        "src/book/a.md:7:13: [broken-fence] cannot find symbol",
                        "src/main/java/shop/Shape.java:11:25: [broken-fence] cannot find symbol");
    }

    @Test
    void aTypeErrorBehindEscapesOfTheTextBlockAroundIt() throws IOException {
        java("", "String a = \"\\\\\\\\\" + \"\\\\t\" + lost;");

        assertThat(told(project.compiled().fences()))
                .containsExactly("src/main/java/shop/Shape.java:11:33: [broken-fence] cannot find symbol");
    }

    @Test
    void aTypeErrorInATextBlockInATextBlock() throws IOException {
        java("", "String a = \\\"\"\"\n        x\\\\\n      y \\\"\"\" + lost;");

        assertThat(told(project.compiled().fences()))
                .containsExactly("src/main/java/shop/Shape.java:13:16: [broken-fence] cannot find symbol");
    }

    @Test
    void aTypeErrorInAQuoteInJava() throws IOException {
        project.with(
                JAVA, SHAPE.replace("    ```java WORDS\n    CODE\n    ```", "    > ```java\n    > lost();\n    > ```"));

        assertThat(told(project.compiled().fences()))
                .containsExactly("src/main/java/shop/Shape.java:11:7: [broken-fence] cannot find symbol");
    }

    @Test
    void aTypeErrorInADocComment() throws IOException {
        project.with(
                JAVA,
                SHAPE.replace("@Explain(\"\"\"\n", "@Explain\n")
                        .replaceAll("(?s)    A shape:.*?\"\"\"\\)\n", "")
                        .replace("@Chapter", "/// A shape:\n///\n/// ```java\n/// lost();\n/// ```\n@Chapter"));

        assertThat(told(project.compiled().fences()))
                .containsExactly("src/main/java/shop/Shape.java:9:5: [broken-fence] cannot find symbol");
    }

    @Test
    void aMarkThatIsMalformed() throws IOException {
        java("", "int a = unit(); // @highlight colour=red");
        markdown("", "int b = 1; // @start");

        assertThat(told(project.compiled().fences()))
                .containsExactly(
                        "src/book/a.md:7:12: [unreadable-region] @start has no region name",
                        "src/book/a.md:7:12: [unreadable-region] region is never closed",
                        "src/main/java/shop/Shape.java:11:35: [malformed-mark] @highlight has no attribute 'colour'");
    }

    @Test
    void aFenceThatCompilesThoughItMustNot() throws IOException {
        java("fails=cant.resolve", "unit();");
        markdown("fails=cant.resolve", "int b = 1;");

        assertThat(told(project.compiled().fences()))
                .containsExactly(
                        "src/book/a.md:6:1: [fence-compiles] this fence must fail with cant.resolve",
                        "src/main/java/shop/Shape.java:10:5: [fence-compiles] this fence must fail with cant.resolve");
    }

    @Test
    void aFenceThatFailsWithAnotherDiagnostic() throws IOException {
        java("fails=cant.resolve", "int a = unit(); // !");
        markdown("fails=cant.resolve", "int b = 1.0;");

        assertThat(told(project.compiled().fences()))
                .containsExactly(
                        "src/book/a.md:7:9: [other-diagnostic] this fence must fail with cant.resolve",
                        "src/main/java/shop/Shape.java:11:17: [other-diagnostic] this fence must fail with cant.resolve");
    }

    @Test
    void aPageWhoseContextDoesNotExist() throws IOException {
        project.with(PAGE, "---\ntitle: A\norder: 2\ncontext: shop.Lost\n---\n```java\nint a;\n```\n");

        assertThat(told(project.fences())).containsExactly("src/book/a.md: [broken-fence] cannot find symbol");
    }

    @Test
    void aFenceThatNothingHasCompiled() throws IOException {
        java("", "unit();");
        markdown("", "int b = 1;");

        assertThat(told(project.compiled().passed("shop.Other", "any", "").weave()))
                .contains(
                        "src/book/a.md:6:1: [unverified-fence] nothing has compiled this fence",
                        "src/main/java/shop/Shape.java:10:5: [unverified-fence] nothing has compiled this fence");
    }

    @Test
    void aFenceThatHasChangedSince() throws IOException {
        markdown("", "int b = 1;");
        project.fences();
        markdown("", "int b = 2;");

        assertThat(told(project.passed("shop.Other", "any", "").weave()))
                .contains("src/book/a.md:6:1: [unverified-fence] nothing has compiled this fence");
    }

    @Test
    void aFenceWhoseTestFailed() throws IOException {
        java("", "unit();");
        project.compiled().fences();
        project.fenceRan("shop.ShapeFencesTest", "fence_e4d7d4f2", Outcome.FAILED, "no", "");

        assertThat(told(project.weave()))
                .contains(
                        "src/main/java/shop/Shape.java:10:5: [failing-test] ShapeFencesTest.fence_e4d7d4f2 failed: no");
    }

    @Test
    void aFenceWhoseTestLeftNoReceipt() throws IOException {
        markdown("", "int b = 1;");
        project.fences();

        assertThat(told(project.passed("shop.Other", "any", "").weave()))
                .contains("src/book/a.md:6:1: [no-receipt] the test of this fence left no receipt in this build");
    }

    @Test
    void aFenceWhoseTestRanAnotherState() throws IOException {
        markdown("", "int b = 1;");
        project.fences();

        assertThat(told(project.passed("recto.pages.Page_aFencesTest", "fence_e244a28d", "")
                        .weave()))
                .contains("src/book/a.md:6:1: [stale-class] the tests ran another state of this fence");
    }

    @Test
    void aFenceThatPrintsSomethingElseThanWasAccepted() throws IOException {
        markdown("", "System.out.println(1);");
        project.fences();
        project.requiring(Require.COMPILED);
        printing("1\n").accepting(true).weave();

        assertThat(project.path("src/book/accepted/recto.pages.Page_aFencesTest/fence_a500a89b.txt"))
                .hasContent("1\n");
        assertThat(project.accepting(false).weave().problems()).isEmpty();
        assertThat(printing("2\n").weave().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "src/book/a.md:6:1: [drifted-output] Page_aFencesTest.fence_a500a89b prints something else than"
                                + " src/book/accepted/recto.pages.Page_aFencesTest/fence_a500a89b.txt; mend the code, or accept it with"
                                + " -Drecto.accept and review\n  @@ line 1 @@\n  -1\n  +2");
    }

    private TinyProject printing(String output) throws IOException {
        return project.ranNothing()
                .fenceRan("recto.pages.Page_aFencesTest", "fence_a500a89b", Outcome.PASSED, null, output);
    }

    @Test
    void membersThatNothingUses() throws IOException {
        markdown("", "int twice(int x) { return 2 * x; }");
        project.fences();

        assertThat(told(project.passed("shop.Other", "any", "").weave()))
                .containsExactly("src/book/a.md:7:1: [unexercised-listing] no passing test ran this fence");
    }

    @Test
    void aFenceMadeOfConstants() throws IOException {
        project.with(
                JAVA,
                SHAPE.replaceAll("(?s)@Explain\\(.*\"\"\"\\)", "@Explain(Shape.WORDS)")
                        .replace("static double", "String WORDS = \"```java\\nint a = 1;\\n```\";\n    static double"));

        assertThat(told(project.compiled().fences()))
                .containsExactly(
                        "src/main/java/shop/Shape.java: [unverified-fence] a fence of this file is put together"
                                + " from constants");
    }

    @Test
    void aFenceInWhatIsNoContainer() throws IOException {
        project.with(PAGE, "---\ntitle: A\norder: 2\n---\n!!! note\n    ```java\n    int b = 1;\n    ```\n");

        assertThat(told(project.passed("shop.Other", "any", "").weave()))
                .containsExactly(
                        "src/book/a.md:5:1: [foreign-syntax] '!!! note' means nothing here",
                        "src/book/a.md:6:5: [malformed-fence] these marks open no fence");
    }

    @Test
    void notationsThatAreMalformed() throws IOException {
        project.with(PAGE, """
                ---
                title: A
                order: 2
                ---
                ```json
                {"a": [1, 2}
                ```

                > ```xml
                > <a>
                >   <b></a>
                > ```

                - ```yaml
                  a: 1
                   b: 2
                  ```

                ```properties
                a = 1
                b = \\u12x4
                ```
                """);

        assertThat(told(project.passed("shop.Other", "any", "").weave()))
                .extracting(fault -> fault.substring(0, fault.indexOf(']') + 1))
                .containsExactly(
                        "src/book/a.md:6:12: [broken-fence]",
                        "src/book/a.md:11:10: [broken-fence]",
                        "src/book/a.md:16:5: [broken-fence]",
                        "src/book/a.md:21:5: [broken-fence]");
    }

    @Test
    void malformedJsonInJava() throws IOException {
        project.with(JAVA, SHAPE.replace("```java WORDS", "```json").replace("CODE", "{\"a\": nul}"));

        assertThat(told(project.compiled().passed("shop.Other", "any", "").weave()))
                .contains("src/main/java/shop/Shape.java:11:11: [broken-fence] this is no JSON");
    }

    @Test
    void notationsReachNothingOutsideOfThem() throws IOException {
        project.with("secret.txt", "secret")
                .with(
                        PAGE,
                        "---\ntitle: A\norder: 2\n---\n```xml\n<!DOCTYPE a [<!ENTITY e SYSTEM \""
                                + project.path("secret.txt").toUri() + "\">]>\n<a>&e;</a>\n```\n");

        assertThat(told(project.passed("shop.Other", "any", "").weave())).isEmpty();
        assertThat(project.path("target/book/a.html")).content().doesNotContain(">secret");
    }

    private void java(String words, String code) {
        project.with(
                JAVA,
                SHAPE.replace(" WORDS", words.isEmpty() ? "" : " " + words).replace("CODE", code));
    }

    /** The fence stands at line 6, its code at line 7. */
    private void markdown(String words, String code) {
        project.with(
                PAGE,
                "---\ntitle: A\norder: 2\n---\n\n```java" + (words.isEmpty() ? "" : " " + words) + "\n" + code
                        + "\n```\n");
    }

    private static List<String> told(GeneratedTests tests) {
        return tests.problems().stream().map(FenceFaultsTest::brief).toList();
    }

    private static List<String> told(WeaveResult result) {
        return result.problems().stream()
                .filter(Problem::isError)
                .map(FenceFaultsTest::brief)
                .toList();
    }

    /** Without the remedy and what follows a comma. */
    private static String brief(Problem diagnostic) {
        return diagnostic.toString().replaceAll("[,;].*", "");
    }
}
