package dev.recto.processor;

import static com.google.common.truth.Truth.assertAbout;
import static com.google.testing.compile.CompilationSubject.compilations;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.JavacTask;
import dev.recto.sheet.SheetJson;
import dev.recto.sheet.Token;
import dev.recto.sheet.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recto never takes the compiler down. */
class ResilienceTest {

    @TempDir
    Path folder;

    @Test
    void aFileManagerThatThrowsCostsTheSheetAndNothingElse() throws IOException {
        Path source = Files.writeString(folder.resolve("A.java"), "@dev.recto.Explain(\"words\") class A {}");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            boolean success = javac.getTask(
                            null,
                            new Unreadable(files),
                            said,
                            List.of("-cp", Javac.classPath(), "-processorpath", Javac.classPath()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(success).isTrue();
        }
        assertThat(said.getDiagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.getKind()).isEqualTo(Diagnostic.Kind.WARNING);
            assertThat(warning.getMessage(Locale.ROOT))
                    .startsWith("[recto-internal] ")
                    .contains("java.lang.IllegalStateException: planted; please report it");
            assertThat(warning.getSource().getName()).endsWith("A.java");
        });
        assertThat(classes.resolve("A.class")).exists();
        assertThat(folder.resolve("recto/sheets")).doesNotExist();
    }

    /** Gives class files away, and fails whoever reads them. */
    private static final class Unreadable extends ForwardingJavaFileManager<JavaFileManager> {

        Unreadable(JavaFileManager files) {
            super(files);
        }

        @Override
        public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling)
                throws IOException {
            return new ForwardingFileObject<>(super.getFileForOutput(location, packageName, name, sibling)) {
                @Override
                public InputStream openInputStream() {
                    throw new IllegalStateException("planted");
                }
            };
        }
    }

    @Test
    void aFileManagerInMemoryIsReadThroughJavac() throws IOException {
        JavaFileObject source =
                JavaFileObjects.forSourceString("a.A", "package a; @dev.recto.Explain(\"[A]\") class A {}");
        Compilation plain = javac().withProcessors(new RectoProcessor()).compile(source);
        assertAbout(compilations()).that(plain).succeededWithoutWarnings();

        Compilation told = javac().withProcessors(new RectoProcessor())
                .withOptions("-Arecto.sheets=" + folder)
                .compile(source);
        assertAbout(compilations()).that(told).succeededWithoutWarnings();
        Path sheet = folder.resolve("classes/a/A.java.sheet.json");
        assertThat(SheetJson.read(Files.readString(sheet)).classes()).containsOnlyKeys("a.A");
    }

    @Test
    void aFaultIsReportedOnceWhereBothFacesRun() {
        Compilation compilation =
                javac().withProcessors(new RectoProcessor()).compile(JavaFileObjects.forSourceString("a.A", """
                        package a;
                        @dev.recto.Explain("[Nope]") class A {}
                        """));
        assertAbout(compilations()).that(compilation).hadErrorCount(1);
        assertAbout(compilations())
                .that(compilation)
                .hadErrorContaining("2:22: [dead-link] no type 'Nope' here")
                .inFile(compilation.sourceFiles().get(0))
                .onLine(2)
                .atColumn(22);
    }

    /** javac's own attribution needs more of the stack than we do: only a tree that it never attributes gets so far. */
    @Test
    void aTreeTooDeepToWalkCostsTheTokensAlone() throws Exception {
        String text = "class A { int sum = 1" + " + 1".repeat(10_000) + "; }";
        List<ParsedFile> written = new CopyOnWriteArrayList<>();
        Thread shallow = new Thread(null, () -> written.add(written(text)), "shallow", 256 * 1024);
        shallow.start();
        shallow.join();

        assertThat(written).singleElement().satisfies(file -> {
            assertThat(file.types()).singleElement().satisfies(type -> {
                assertThat(type.names()).isNull();
                assertThat(type.outline().members())
                        .extracting(member -> member.span().of(text))
                        .startsWith(text.substring(text.indexOf("int"), text.indexOf(" }")));
            });
            assertThat(new SourceReading(file, lookups()).sheet().tokens()).isEqualTo(Tokens.NONE);
        });
    }

    private static ParsedFile written(String text) {
        try {
            ParsedTree tree = ParsedTree.parse(text);
            return ParsedFile.of(new SourceFile(tree.unit(), text), tree.positions());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JavacLookups lookups() {
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, List.of());
        return JavacLookups.of(task, Map.of());
    }

    @Test
    void aLongSumIsReadToItsEnd() throws IOException {
        Javac javac = new Javac(folder)
                .source("A.java", "@dev.recto.Explain(\"words\") class A { int sum = 1" + " + 1".repeat(1_000) + "; }");
        assertThat(javac.compile().lines()).isEmpty();
        assertThat(javac.sheet("A.java").tokens().list())
                .filteredOn(token -> token.kind() == Token.Kind.NUMBER)
                .hasSize(1_001);
    }
}
