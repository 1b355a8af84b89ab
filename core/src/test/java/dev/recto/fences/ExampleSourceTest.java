package dev.recto.fences;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recto.evidence.SheetOf;
import dev.recto.sheet.Sheet;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class ExampleSourceTest {

    private static final String CART = """
            package shop;

            final class Cart {
                static void startsEmpty() throws java.io.IOException {}
                static int twoLines() { return 2; }
                static final class Line {
                    static void total() {}
                }
            }
            """;

    @Test
    void testsReadAsAnAuthorWouldWriteThem() throws IOException {
        Sheet sheet = new SheetOf("shop")
                .example("Cart", "startsEmpty", "0 items\r\n\"nothing\"\n\n")
                .example("Cart", "twoLines", null)
                .example("Cart.Line", "total", "3 × 2 €")
                .sheet();
        String source = GeneratedFolder.ascii(only(ExampleSource.of(sheet)).text());
        Golden.check("CartExamplesTest.java", source);
        compiles(source, CART);
    }

    @Test
    void withoutExpectedTextTheExampleIsJustCalled() throws IOException {
        Sheet sheet = new SheetOf("shop").example("Cart", "startsEmpty", null).sheet();
        String source = only(ExampleSource.of(sheet)).text();
        Golden.check("CalledOnlyExamplesTest.java", source);
        compiles(source, CART);
    }

    @Test
    void textTooLongForOneConstantStillCompiles() {
        String text = "0123456789".repeat(7_000) + "\n".repeat(70_000) + "end";
        Sheet sheet = new SheetOf("shop").example("Cart", "startsEmpty", text).sheet();
        compiles(GeneratedFolder.ascii(only(ExampleSource.of(sheet)).text()), CART);
    }

    @Test
    void theUnnamedPackageWorks() {
        Sheet sheet = new SheetOf("").example("Cart", "startsEmpty", "").sheet();
        compiles(only(ExampleSource.of(sheet)).text(), "class Cart { static void startsEmpty() {} }");
    }

    @Test
    void aSourceWithoutExamplesHasNoTests() {
        assertThat(ExampleSource.of(new SheetOf("shop").plain("Cart", "total").sheet()))
                .isEmpty();
    }

    private static TestSource only(List<TestSource> files) {
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static void compiles(String... sources) {
        List<JavaFileObject> files = Stream.of(sources)
                .map(source -> JavaFileObjects.forSourceString(name(source), source))
                .toList();
        Compilation compilation =
                javac().withOptions("-Xlint:all", "-encoding", "US-ASCII").compile(files);
        assertThat(compilation).succeededWithoutWarnings();
    }

    private static String name(String source) {
        String type = source.contains("ExamplesTest") ? "CartExamplesTest" : "Cart";
        return source.contains("package shop;") ? "shop." + type : type;
    }

    @Test
    void shortTextIsAPlainLiteral() {
        assertThat(ExampleSource.literal("2\n4")).hasToString("\"2\\n\"\n    + \"4\"");
        assertThat(ExampleSource.literal("")).hasToString("\"\"");
    }

    @Test
    void longTextIsJoinedFromPiecesOfWhichNoneIsTooLong() {
        String text = "a".repeat(ExampleSource.LIMIT) + "b";
        assertThat(ExampleSource.literal(text))
                .hasToString("java.lang.String.join(\"\", \"" + "a".repeat(ExampleSource.LIMIT) + "\",\n\"b\")");
    }
}
