package dev.recto.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Edits as {@code patch} reads them. */
class UnifiedDiffTest {

    @Test
    void aChangedLineStandsAmongThreeThatStay() {
        assertThat(new Edit("pom.xml", "why", "a\nb\nc\nd\ne\n", "a\nb\nc\nd\nf\n").diff())
                .containsExactly("--- a/pom.xml", "+++ b/pom.xml", "@@ -2,4 +2,4 @@", " b", " c", " d", "-e", "+f");
    }

    @Test
    void aNewFileComesFromNothing() {
        assertThat(new Edit("a.md", "why", null, "a\n").diff())
                .containsExactly("--- /dev/null", "+++ b/a.md", "@@ -0,0 +1,1 @@", "+a");
    }
}
