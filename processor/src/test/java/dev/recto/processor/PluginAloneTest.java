package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.processor.CompilerOutput.PluginFolders;
import dev.recto.sheet.SheetJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plugin does without annotation processing, and what both do where there is nothing else. */
class PluginAloneTest {

    private static final String EXPLAINED = "package a; @dev.recto.Explain(\"see [A]\") class A {}";

    @TempDir
    Path project;

    @Test
    void withoutAnnotationProcessingTheSameSheetIsWritten() throws IOException {
        Javac javac = new Javac(project).source("a/A.java", EXPLAINED);
        javac.compile();
        String both = Files.readString(javac.sheetFile("a/A.java"));
        Files.delete(javac.sheetFile("a/A.java"));
        assertThat(javac.with("-proc:none").compile().lines()).isEmpty();
        assertThat(Files.readString(javac.sheetFile("a/A.java"))).isEqualTo(both);
    }

    @Test
    void withoutAnnotationProcessingFaultsAreFound() throws IOException {
        Javac.Run run = new Javac(project)
                .source("a/A.java", EXPLAINED.replace("[A]", "[Nope]"))
                .with("-proc:none")
                .compile();
        assertThat(run.lines())
                .containsExactly("A.java:1:37 ERROR 1:37: [dead-link] no type 'Nope' here; "
                        + "escape the bracket if it is no name");
    }

    @Test
    void thePluginCanBeToldItsFolders() throws IOException {
        Path sheets = project.resolve("elsewhere");
        new Javac(project)
                .source("a/A.java", EXPLAINED)
                .with("-proc:none", "-Xplugin:Recto classes=" + project.resolve("target/classes") + " sheets=" + sheets)
                .compile();
        assertThat(sheets.resolve("classes/a/A.java.sheet.json")).exists();
        assertThat(project.resolve("target/recto")).doesNotExist();
    }

    @Test
    void whereNothingTellsOfClassesNoSheetIsWritten() throws IOException {
        assertThat(new PluginFolders(null, null)
                        .classes(
                                new SimpleJavaFileObject(
                                        project.resolve("odd/a/A.java").toUri(), JavaFileObject.Kind.SOURCE) {},
                                "a/A.java"))
                .isNull();
    }

    @Test
    void processingAnnotationsOnlyWritesASheetWithoutClasses() throws IOException {
        Javac javac = new Javac(project)
                .source("a/A.java", EXPLAINED)
                .with("-processorpath", Javac.classPath(), "-proc:only");
        assertThat(javac.compile().lines()).isEmpty();
        assertThat(javac.sheet("a/A.java").classes()).isEmpty();
        assertThat(SheetJson.write(javac.sheet("a/A.java"))).contains("see [A]");
    }

    @Test
    void processingAnnotationsOnlyFindsFaults() throws IOException {
        Javac.Run run = new Javac(project)
                .source("a/A.java", EXPLAINED.replace("[A]", "[Nope]"))
                .with("-processorpath", Javac.classPath(), "-proc:only")
                .compile();
        assertThat(run.success()).isFalse();
        assertThat(run.lines()).singleElement().asString().startsWith("A.java:1:37 ERROR 1:37: [dead-link]");
    }
}
