package dev.recto.fences;

import static dev.recto.fences.Fenced.faults;
import static dev.recto.fences.Fenced.java;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.ProvenFence;
import dev.recto.evidence.ProvenFence.Treatment;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fences become, and, for each way to be wrong, where the author has to look. */
class FenceTestsTest {

    @Test
    void testsHoldWhatTheAuthorWroteLetterByLetter() throws IOException {
        String text = java("", "import java.util.Map;\n\nint twice(int x) {\n\treturn 2 * x;\n}")
                + "> "
                + java("", "var \u00e9 = Map.of(1, twice(3));\nSystem.out.println(\u00e9);")
                        .replace("\n", "\n> ")
                + "\n\n" + java("throws=java.io.IOException", "throw new java.io.IOException(\"\");")
                + java("compile", "for (;;) {}")
                + java("fails=cant.resolve.location.args", "nowhere();");
        FenceTests tests = FenceTests.of(
                List.of(Fenced.page("shop", text, "import java.util.List;", "import static java.lang.Math.*;")),
                Fenced.JAVAC);

        assertThat(tests.faults()).isEmpty();
        Golden.check(
                "PageFencesTest.java",
                GeneratedFolder.ascii(tests.sources().get(0).text()));
    }

    @Test
    void theMapLeadsFromGeneratedLinesToThoseOfTheAuthor() {
        String text = "Words\n\n" + java("compile", "int a = 1;\nint b = 2;");
        FenceTests tests = FenceTests.of(List.of(Fenced.page("shop", text)), Fenced.JAVAC);

        ProvenFence fence = tests.map().fences().get(0);
        assertThat(fence.start()).hasToString("a.md:3:1");
        assertThat(fence.treatment()).isEqualTo(Treatment.COMPILED);
        assertThat(fence.lines()).containsExactly(4, 5);
        List<String> lines = tests.sources().get(0).text().lines().toList();
        assertThat(lines.subList(fence.firstLine() - 1, fence.firstLine() + 1))
                .containsExactly("int a = 1;", "int b = 2;");
    }

    @Test
    void laterFencesSeeTheMembersOfEarlierOnes() {
        assertThat(faults(java("", "record P(int x) {}") + java("compile", "new P(1).x();")))
                .isEmpty();
    }

    @Test
    void aTypeErrorInTheMiddleOfALine() {
        assertThat(faults("Words\n\n" + java("compile", "int a = 1;\nint b = a + \"x\".length() * c;")))
                .containsExactly("a.md:5:28: [broken-fence] cannot find symbol, symbol:   variable c, location: class"
                        + " shop.PageFencesTest; mend the code, or say fails=cant.resolve.location or sketch=\"why\""
                        + " behind ```java");
    }

    @Test
    void aTypeErrorInAQuoteAndInAListAndBehindTabs() {
        assertThat(faults("> ```java compile\n> int a = \"\";\n> ```\n"))
                .singleElement()
                .asString()
                .startsWith("a.md:2:11: [broken-fence] incompatible types");
        assertThat(faults("- One\n\n  - ```java compile\n    int a = \"\";\n    ```\n"))
                .singleElement()
                .asString()
                .startsWith("a.md:4:13: [broken-fence] incompatible types");
        assertThat(faults("```java compile\n\t\tint a = \"\";\n```\n"))
                .singleElement()
                .asString()
                .startsWith("a.md:2:11: [broken-fence] incompatible types");
    }

    @Test
    void aTypeErrorBehindATextBlock() {
        assertThat(faults(java("compile", "String s = \"\"\"\n    a\\tb\n      \\\"\"\" c\n    \"\"\" + d;")))
                .singleElement()
                .asString()
                .startsWith("a.md:5:11: [broken-fence] cannot find symbol");
    }

    @Test
    void whatIsNoJavaAtAll() {
        assertThat(faults(java("", "int a = ;") + java("", "oops")))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.md:2:9: [broken-fence] illegal start of expression"),
                        second -> assertThat(second).startsWith("a.md:6:5: [broken-fence] "));
    }

    @Test
    void aDeadImport() {
        assertThat(faults(java("compile", "import java.util.Lost;\n\nint a = 1;")))
                .singleElement()
                .asString()
                .startsWith("a.md:2:17: [broken-fence] cannot find symbol");
    }

    @Test
    void allErrorsOfAllFencesAtOnce() {
        assertThat(faults(java("compile", "int a = \"\";\nb();") + java("compile", "final int c; c++;")))
                .extracting(fault -> fault.substring(0, fault.indexOf(']') + 1))
                .containsExactly("a.md:2:9: [broken-fence]", "a.md:3:1: [broken-fence]", "a.md:7:14: [broken-fence]");
    }

    @Test
    void aThrownTypeThatIsNone() {
        FenceTests tests = FenceTests.of(
                List.of(Fenced.page("shop", "Words\n\n" + java("throws=Lost", "int a = 1;"))), Fenced.JAVAC);
        assertThat(tests.faults()).singleElement().asString().startsWith("a.md:3:1: [broken-fence] cannot find symbol");
    }

    @Test
    void membersThrowNothing() {
        assertThat(faults(java("throws=Error", "void a() {}")))
                .singleElement()
                .asString()
                .isEqualTo("a.md:1:1: [broken-fence] nothing of this fence is run, so it cannot throw Error; write"
                        + " statements, or take throws= out");
    }

    @Test
    void twoUnitsOfOneName() {
        String unit = java("compile", "package a;\nclass A {}");
        assertThat(faults(unit + unit))
                .singleElement()
                .asString()
                .startsWith("a.md:6:1: [fence-class-taken] another fence makes a/A.java too");
    }

    @Test
    void whatMustFailFailsWithItsKeyAndTheMessageIsKept() {
        FenceTests tests = FenceTests.of(
                List.of(Fenced.page(
                        "shop", java("fails=compiler.err.prob.found.req", "int a = \"\"; // !\nint b = 1;"))),
                Fenced.JAVAC);

        assertThat(tests.faults()).isEmpty();
        assertThat(tests.sources()).isEmpty();
        assertThat(tests.map().fences()).singleElement().satisfies(fence -> {
            assertThat(fence.treatment()).isEqualTo(Treatment.REFUSED);
            assertThat(fence.keys()).containsExactly("prob.found.req");
            assertThat(fence.message()).isEqualTo("incompatible types: java.lang.String cannot be converted to int");
        });
    }

    @Test
    void whatMustFailSeesTheMembersOfItsPage() {
        assertThat(faults(java("", "interface S { int s(); }")
                        + java("fails=does.not.override.abstract", "record A() implements S {} // !")))
                .isEmpty();
    }

    @Test
    void whatMustFailAndCompiles() {
        assertThat(faults("Words\n\n" + java("fails=cant.resolve", "int a = 1;")))
                .containsExactly("a.md:3:1: [fence-compiles] this fence must fail with cant.resolve, and it compiles;"
                        + " take fails= out, or break it again");
    }

    @Test
    void whatFailsWithAnotherDiagnostic() {
        assertThat(faults(java("fails=cant.resolve,not.stmt", "int a =\n    \"\";")))
                .containsExactly("a.md:3:5: [other-diagnostic] this fence must fail with cant.resolve or not.stmt, and"
                        + " javac says prob.found.req: incompatible types: java.lang.String cannot be converted to int;"
                        + " mend it, or write fails=prob.found.req");
    }

    @Test
    void whatFailsElsewhereThanMarked() {
        assertThat(faults(java("fails=prob.found.req", "int a = 1; // !\nint b = \"\";")))
                .containsExactly("a.md:3:9: [other-diagnostic] javac refuses this line, which // ! does not mark; put"
                        + " // ! at the end of each line that fails, or of none");
        assertThat(faults(java("fails=prob.found.req", "int a = 1; // !\nint b = \"\"; // !")))
                .containsExactly(
                        "a.md:2:1: [other-diagnostic] javac accepts this line; put // ! at the end of each line"
                                + " that fails, or of none");
    }

    @Test
    void whatMustFailToParse() {
        assertThat(faults(java("fails=expected", "int a = 1 // !"))).isEmpty();
        assertThat(faults(java("fails=cant.resolve", "int a = 1")))
                .singleElement()
                .asString()
                .startsWith(
                        "a.md:2:10: [other-diagnostic] this fence must fail with cant.resolve, and javac says expected:");
    }
}
