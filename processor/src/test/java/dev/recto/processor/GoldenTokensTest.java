package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every token means, for each construct of Java; the same on every JDK and whatever ends a line. */
class GoldenTokensTest {

    private static final String REGION = "// @start region=book\n// @end\n";

    @TempDir
    Path project;

    @ParameterizedTest
    @ValueSource(
            strings = {"Generics", "Records", "Sealed", "Nesting", "Lambdas", "Literals", "Annotated", "Flow", "Several"
            })
    void everyTokenOfAConstructHasItsMeaning(String name) throws IOException {
        assertTokens(name + ".java", "");
    }

    @Test
    void patternsHaveTheirMeaningsWhereJavaHasThem() throws IOException {
        assumeTrue(Runtime.version().feature() >= 21, "record patterns came with Java 21");
        assertTokens("Patterns.java", "21/");
    }

    @Test
    void namesOfPackagesHaveTheirMeanings() throws IOException {
        new Javac(project).source("packaged/package-info.java", Golden.text("tokens/packaged/package-info.java"));
        assertTokens("packaged/Names.java", "");
        assertTokens("packaged/package-info.java", "");
    }

    @Test
    void namesInAModuleHaveTheirMeanings() throws IOException {
        new Javac(project)
                .source("packaged/Service.java", "package packaged; public interface Service {}")
                .source("packaged/Tool.java", """
                        package packaged;
                        public class Tool implements java.util.spi.ToolProvider {
                            public String name() { return ""; }
                            public int run(java.io.PrintWriter out, java.io.PrintWriter err, String... a) { return 0; }
                        }
                        """);
        assertTokens("module-info.java", "");
    }

    private void assertTokens(String source, String folder) throws IOException {
        String text = Golden.text("tokens/" + folder + source) + REGION;
        for (String lineEnd : new String[] {"\n", "\r\n"}) {
            Javac javac = new Javac(project).source(source, text.replace("\n", lineEnd));
            Javac.Run run = javac.compile();
            assertThat(run.lines()).noneMatch(line -> line.contains("ERROR"));
            Sheet sheet = javac.sheet(source);
            TokenCounts counts = new TokenCounts();
            counts.add(sheet);
            assertThat(counts.withoutMeaning()).isEmpty();
            Golden.assertAccepted("tokens/" + folder + source + ".txt", ReadableTokens.of(sheet));
        }
    }
}
