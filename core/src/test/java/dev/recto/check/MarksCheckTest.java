package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.MarkedBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a forger cannot do with marks: the source tells which words are replaced, and what is noted of which line. */
class MarksCheckTest {

    private static final String CHANGED = MarkedBook.PAGE + " [changed-listing]";

    @TempDir
    private static Path folder;

    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void weave() throws IOException {
        assertThat(MarkedBook.in(folder).weave().problems()).isEmpty();
        files = SmallBook.files(folder.resolve("target/book"));
    }

    @Test
    void theBookHolds() {
        assertThat(Findings.of(forger().check().files())).isEmpty();
        assertThat(Findings.of(forger().evidenceToo().sealed().check().files())).isEmpty();
    }

    @Test
    void otherWordsInThePlaceOfTheSources() {
        Forger forger = forger().claim("\\\"s…\\\"", "\\\"x…\\\"")
                .replace(MarkedBook.PAGE, "s…", "x…")
                .evidenceToo()
                .sealed();
        assertThat(Findings.of(forger.check().files())).containsExactly(CHANGED);
    }

    @Test
    void wordsThatNoMarkReplaces() {
        Forger forger = forger();
        int at = MarkedBook.TEXT.indexOf("int sum = 0;");
        String claims = SmallBook.text(files, "attestation.json");
        int first = claims.indexOf("\"replaced\":[{");
        assertThat(first).isPositive();
        String entry = "{\"span\":{\"start\":" + at + ",\"end\":" + (at + 12) + "},\"text\":\"int sum = 1;\"}";
        int close = claims.indexOf("]", first);
        String old = claims.substring(first, close);
        forger.claim(old, old + "," + entry)
                .replace(
                        MarkedBook.PAGE, "<span class=\"tok-number\">0</span>;", "<span class=\"tok-number\">1</span>;")
                .evidenceToo()
                .sealed();
        assertThat(Findings.of(forger.check().files())).containsExactly(CHANGED);
    }

    @Test
    void aNoteThatTheSourceDoesNotHave() {
        assertThat(found(forger().replace(MarkedBook.PAGE, "All” their", "None of their")))
                .containsExactly(CHANGED);
        assertThat(found(forger().replace(MarkedBook.PAGE, "<ol class=\"notes\"", "<ol class=\"gone\"")))
                .containsExactly(CHANGED);
    }

    @Test
    void aNoteOnAnotherLine() {
        assertThat(found(forger().replace(MarkedBook.PAGE, "data-note=\"2\"", "data-note=\"3\"")))
                .containsExactly(CHANGED);
        assertThat(found(forger().replace(MarkedBook.PAGE, "data-line=\"13\"", "data-line=\"12\"")))
                .contains(CHANGED);
    }

    @Test
    void aSourceThatSaysOtherThingsOfItsLines() {
        assertThat(found(forger().replace("evidence/sources/" + MarkedBook.VAULT, "@note Nothing", "@note Anything")))
                .contains(CHANGED);
    }

    private static Forger forger() {
        return new Forger(files);
    }

    private static java.util.List<String> found(Forger forger) {
        return Findings.of(forger.evidenceToo().sealed().check().files());
    }
}
