package dev.recto.fences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.fences.FenceCode.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FenceParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int a = 1;",
                "",
                "// nothing yet",
                "var a = List.<Map<String, ? super Integer>>of();",
                "record P(int x) {}\nnew P(1).x();",
                "String s = \"\"\"\n    } \\\n      \\\"\"\"{\n    \"\"\";",
                "if (a) return;",
                "a(); // }",
                "import java.util.List;\n\nList.of();",
            })
    void statements(String code) {
        assertThat(shape(code)).isEqualTo(Shape.STATEMENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int a() { return 1; }",
                "static final Map<String, List<? extends int[]>> M = null; void m() {}",
                "record P<T extends Comparable<T>>(T x) {}",
                "sealed interface S permits A {}\nrecord A() implements S {}",
                "import java.util.List;\nimport static java.lang.Math.*;\nclass A { List<A> a; }",
                "enum E { A, B }",
                "@Override public String toString() { return \"\"\"\n    x\"\"\"; }",
            })
    void members(String code) {
        assertThat(shape(code)).isEqualTo(Shape.MEMBERS);
    }

    @Test
    void aUnitSaysItsPackage() {
        FenceCode code = parse("package a.b;\nimport java.util.*;\nclass B {}\npublic record A() {}\n")
                .code();
        assertThat(code.shape()).isEqualTo(Shape.UNIT);
        assertThat(code.unit()).isEqualTo(new FenceCode.Unit("a.b", List.of("A", "B"), false));
        assertThat(code.unit().address()).isEqualTo("a/b/A.java");
    }

    @Test
    void aUnitMayRun() {
        String main = "package a; public class A { public static void main(String... a) {} }";
        assertThat(parse(main).code().unit().runnable()).isTrue();
        assertThat(parse(main.replace("public static", "static")).code().unit().runnable())
                .isFalse();
    }

    @Test
    void importsAreBlankedOutAndNothingMoves() {
        FenceCode code = parse("// why\nimport java.util.List; /* and */ import java.util.Map;\nList.of();")
                .code();
        assertThat(code.imports()).hasSize(2);
        assertThat(code.body())
                .isEqualTo("// why\n" + " ".repeat(22) + " /* and */ " + " ".repeat(21) + "\nList.of();\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"} void x() {", "} } class Y { void y() {", "}", "{", "/* never closed", "class A {} }"})
    void codeCannotLeaveWhatIsPutAroundIt(String code) {
        assertThat(parse(code).errors()).isNotEmpty();
    }

    @Test
    void whatIsNoJavaIsToldByTheReadingThatWentFurthest() {
        FenceParser.Outcome outcome = parse("int a() { return 1; }\nint b() { return 2 }");
        assertThat(outcome.errors()).singleElement().satisfies(error -> {
            assertThat(error.key()).isEqualTo("compiler.err.expected");
            assertThat(error.position()).isEqualTo(40);
        });
    }

    private static Shape shape(String code) {
        FenceParser.Outcome outcome = parse(code);
        assertThat(outcome.errors()).isEmpty();
        return outcome.code().shape();
    }

    private static FenceParser.Outcome parse(String code) {
        FencePage page = Fenced.page("shop", Fenced.java("", code));
        return new FenceParser(Fenced.JAVAC).parse(page.fences().get(0));
    }
}
