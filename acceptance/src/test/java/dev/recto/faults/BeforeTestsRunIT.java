package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** What is refused before any test runs. */
@ExtendWith(Matrix.class)
class BeforeTestsRunIT {

    @Caught(fault = "a fence whose language is Java in another spelling", by = "unknown-fence-word")
    void javaInAnotherSpelling(Project project) throws Exception {
        Build build = project.write("src/book/notes.md", """
                        # Notes

                        ```Java
                        int x = 1;
                        ```
                        """).maven("verify");

        assertThat(build.errors()).containsExactly("src/book/notes.md:3:4 unknown-fence-word");
        assertThat(build.log()).doesNotContain("Running shop.");
        assertThat(build.isGreen()).isFalse();
    }
}
