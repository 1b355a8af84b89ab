package dev.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "CON.html",
                "x/Nul",
                "nul.java.html",
                "com1",
                "LPT9.md",
                "com\u00B9",
                "aux .txt",
                "prn",
                "CONIN$"
            })
    void aDevicesNameIsNoFile(String path) {
        assertThat(FileName.fault(path)).contains("is a device's name on Windows");
        assertThat(FileName.fault(FileName.safe(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"con-tents.html", "com10", "console", "null", "auxiliary/x", "lpt", "..."})
    void aNameThatOnlyBeginsLikeADevicesIsNone(String path) {
        assertThat(FileName.fault(path).orElse("")).doesNotContain("device");
    }

    @ParameterizedTest
    @CsvSource({
        "con.html, con_.html",
        "source/p/Nul.java.html, source/p/Nul_.java.html",
        "a/b.html, a/b.html",
        "a:b.svg, a_b-396e7e29.svg",
        "dot., dot-d65b1836",
    })
    void aSafeNameIsTheSameOrOneLikeIt(String path, String safe) {
        assertThat(FileName.safe(path)).isEqualTo(safe);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String safe = FileName.safe("p/" + "X".repeat(250) + ".java.html");

        assertThat(safe).startsWith("p/XXX").endsWith(".java.html");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(238);
    }

    @ParameterizedTest
    @CsvSource({
        "Rgb.java, RGB.java",
        "straße, STRASSE",
        "caf\u00E9, cafe\u0301",
        "\uFB01n, fin",
        "ΣΑΣ, σας",
        "\u212Bngström, ångström",
    })
    void whatSomeFileSystemTakesForOneIsOne(String one, String other) {
        assertThat(FileName.folded(one)).isEqualTo(FileName.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"c, c-sharp", "a, ä", "x1, x2"})
    void whatEveryFileSystemTellsApartIsTwo(String one, String other) {
        assertThat(FileName.folded(one)).isNotEqualTo(FileName.folded(other));
    }
}
