package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a project that is to be adopted, as they are read and written again. */
class PomFilesTest {

    @TempDir
    private Path folder;

    private MavenProject project;

    @BeforeEach
    void project() throws IOException {
        write("pom.xml", "<project/>");
        project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        project.getModel().setBuild(new Build());
        project.addCompileSourceRoot(folder.resolve("src/main/java").toString());
        project.addTestCompileSourceRoot(folder.resolve("src/test/java").toString());
    }

    @Test
    void sourcesTestsAndPagesAreFoundSorted() throws IOException {
        write("src/main/java/b/B.java", "");
        write("src/main/java/a/A.java", "");
        write("src/main/java/a/words.txt", "");
        write("src/test/java/a/ATest.java", "");
        write("src/test/kotlin/b/BTest.kt", "");
        write("src/book/one.md", "");

        assertThat(files().sources()).containsExactly("src/main/java/a/A.java", "src/main/java/b/B.java");
        assertThat(files().tests()).containsExactly("src/test/java/a/ATest.java", "src/test/kotlin/b/BTest.kt");
        assertThat(files().pages()).containsExactly("src/book/one.md");
    }

    @Test
    void aPomIsReadInTheEncodingThatItDeclares() throws IOException {
        String pom = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<project><name>Käse</name></project>\n";
        Files.write(folder.resolve("pom.xml"), pom.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(files().text("pom.xml")).hasValue(pom);
        assertThat(FileEncoding.of(project, "pom.xml")).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(FileEncoding.of(project, "src/book/a.md")).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aSourceThatIsNotInItsEncodingIsLeftAlone() throws IOException {
        Path source = folder.resolve("src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.write(source, "class A {} // Käse".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(files().text("src/main/java/A.java")).isEmpty();
        project.getProperties().setProperty("project.build.sourceEncoding", "ISO-8859-1");
        assertThat(files().text("src/main/java/A.java")).hasValue("class A {} // Käse");
    }

    private PomFiles files() {
        return new PomFiles(project, folder.resolve("src/book"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
