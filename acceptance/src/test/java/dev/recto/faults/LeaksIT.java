package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must not leave the house with a book. Nothing else is told then, for that might repeat it. */
@ExtendWith(Matrix.class)
class LeaksIT {

    /** In two parts, so that nobody's scanner takes this file for one that holds it. */
    private static final String TOKEN = "gh" + "p_" + "a1B2".repeat(9);

    @Caught(fault = "a secret in a page", by = "secret-in-source")
    void aSecret(Project project) throws Exception {
        Build build = project.write("src/book/notes.md", "# Notes\n\nLog in with " + TOKEN + ".\n")
                .weave();

        assertThat(build.errors()).containsExactly("src/book/notes.md:3:13 secret-in-source");
        assertThat(build.log()).doesNotContain(TOKEN);
        assertThat(build.isGreen()).isFalse();
    }

    @Caught(fault = "a symbolic link out of the book's folder", by = "symbolic-link")
    void aSymbolicLink(Project project) throws Exception {
        Files.createDirectories(project.file("src/book"));
        Files.createSymbolicLink(project.file("src/book/notes.md"), project.file("pom.xml"));
        Build build = project.weave();

        assertThat(build.errors()).containsExactly("src/book/notes.md symbolic-link");
        assertThat(build.isGreen()).isFalse();
    }
}
