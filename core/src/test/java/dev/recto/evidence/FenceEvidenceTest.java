package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.ProvenFence.Treatment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FenceEvidenceTest {

    private static final String SOURCE = "shop/CartFencesTest.java";
    private static final FenceMap MAP = new FenceMap(
            FenceMap.FORMAT_VERSION, "17", List.of(fence(3, 12, 7, 8), fence(40, 20, 7), fence(41, 30, 50, 51)));

    @TempDir
    private Path folder;

    @Test
    void aLineThatRanIsTheAuthorsLine() {
        assertThat(told(31)).isEqualTo(Map.of("Cart.java:5:41", lines(51), SOURCE, lines(31)));
    }

    @Test
    void fencesThatShareALineDoNotLendItToEachOther() {
        assertThat(told(12)).isEqualTo(Map.of("Cart.java:5:3", lines(7), SOURCE, lines(12)));
    }

    @Test
    void linesOfOursBelongToNoFence() {
        assertThat(told(11, 14, 19, 21)).isEqualTo(Map.of(SOURCE, lines(11, 14, 19, 21)));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("recto/fences.json");
        MAP.write(file);
        assertThat(FenceMap.read(file)).isEqualTo(MAP);
    }

    @Test
    void aMapThatIsNotThereOrCannotBeReadProvesNothing() throws IOException {
        Path file = folder.resolve("fences.json");
        assertThat(FenceMap.read(file)).isEqualTo(FenceMap.EMPTY);
        for (String text : List.of(
                "",
                "{",
                "[]",
                "{\"formatVersion\":2,\"fences\":[]}",
                "{\"formatVersion\":1}",
                "{\"formatVersion\":1,\"javac\":\"17\",\"fences\":[null]}",
                "{\"formatVersion\":1,\"javac\":\"17\",\"fences\":[{}]}")) {
            Files.writeString(file, text);
            assertThat(FenceMap.read(file)).isEqualTo(FenceMap.EMPTY);
        }
    }

    private static Map<String, BitSet> told(int... generated) {
        return new FenceEvidence(MAP, Map.of(), Map.of())
                .told(new ExecutedLines(Map.of(SOURCE, lines(generated))))
                .bySource();
    }

    private static BitSet lines(int... numbers) {
        BitSet lines = new BitSet();
        for (int number : numbers) {
            lines.set(number);
        }
        return lines;
    }

    private static ProvenFence fence(int column, int firstLine, Integer... lines) {
        return new ProvenFence(
                "Cart.java",
                5,
                column,
                "00ff",
                Treatment.RUN,
                "shop.CartFencesTest",
                "fence" + column,
                "name",
                SOURCE,
                List.of("shop.CartFencesTest"),
                firstLine,
                List.of(lines),
                List.of(),
                "");
    }
}
