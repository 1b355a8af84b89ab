package dev.recto.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Values that differ have digests that differ; what nobody understands has none. */
class FingerprintsTest {

    private static final Fingerprints ALL = new Fingerprints(UnaryOperator.identity());

    private enum Size {
        SMALL,
        LARGE
    }

    private record Word(String text, int start) {}

    private record Other(String text, int start) {}

    private record Line(Object of) {}

    private static Object[] different() {
        BitSet bits = new BitSet();
        bits.set(3);
        return new Object[] {
            "",
            "a",
            "b",
            "\u00E9",
            "\u4E2D",
            "\uD800",
            "\uD801",
            1,
            1L,
            2,
            127,
            128,
            -1,
            -128,
            Integer.MIN_VALUE,
            Integer.MAX_VALUE,
            true,
            false,
            'a',
            Size.SMALL,
            Size.LARGE,
            Optional.empty(),
            Optional.of("a"),
            OptionalInt.empty(),
            OptionalInt.of(1),
            OptionalInt.of(-1),
            List.of(1),
            bits,
            List.of("a", "b"),
            List.of("b", "a"),
            List.of("ab"),
            List.of("a", "a"),
            List.of(List.of("a"), "b"),
            List.of("a", List.of("b")),
            new TreeMap<>(Map.of("a", "b")),
            new TreeMap<>(Map.of("b", "a")),
            new Word("a", 1),
            new Word("a", 2),
            new Other("a", 1),
            new Line(null),
            new Line("a"),
            new Line(new Word("a", 1)),
            new Line(List.of())
        };
    }

    @Test
    void whatDiffersHasAnotherDigest() {
        Set<Optional<String>> digests = new HashSet<>();
        for (Object value : different()) {
            assertThat(digests.add(ALL.of(value))).as("%s", value).isTrue();
        }
        assertThat(digests).doesNotContain(Optional.empty());
    }

    @Test
    void whatIsTheSameHasTheSameDigest() {
        assertThat(ALL.of(new Line(List.of("a", new Word("a", 1)))))
                .isEqualTo(ALL.of(new Line(new ArrayList<>(Arrays.asList(new String("a"), new Word("a", 1))))));
        assertThat(ALL.of(new TreeSet<>(Set.of("b", "a")))).isEqualTo(ALL.of(new TreeSet<>(Set.of("a", "b"))));
    }

    @Test
    void whatNobodyUnderstandsHasNone() {
        Runnable code = () -> {};
        assertThat(ALL.of(code)).isEmpty();
        assertThat(ALL.of(new Line(List.of("a", new Line(new Object()))))).isEmpty();
        assertThat(ALL.of(new LinkedHashSet<>(List.of("a"))))
                .as("it may have any order")
                .isEmpty();
        assertThat(ALL.of(new HashMap<>(Map.of("a", "b"))))
                .as("it may have any order")
                .isEmpty();
        assertThat(ALL.of((Object) new byte[] {1})).isEmpty();
    }

    @Test
    void whatIsDigestedApartIsDigestedOnce() {
        KnownDigests known = new KnownDigests();
        List<Object> seen = new ArrayList<>();
        Fingerprints apart = new Fingerprints(
                value -> {
                    seen.add(value);
                    return value;
                },
                value -> value instanceof Word,
                known);
        Word word = new Word("a", 1);
        Line line = new Line(word);

        assertThat(apart.of(line)).isEqualTo(apart.of(new Line(new Word("a", 1))));
        assertThat(apart.of(line)).isNotEqualTo(apart.of(new Line(new Word("a", 2))));
        assertThat(seen.stream().filter(Integer.valueOf(1)::equals))
                .as("the number of a word that was digested before")
                .hasSize(1);
    }

    @Test
    void onlyWhatCountsCounts() {
        Fingerprints texts = new Fingerprints(value -> value instanceof Word word ? word.text() : value);

        assertThat(texts.of(new Line(new Word("a", 1)))).isEqualTo(texts.of(new Line(new Word("a", 2))));
        assertThat(texts.of(new Line(new Word("a", 1)))).isNotEqualTo(texts.of(new Line(new Word("b", 1))));
    }
}
