package dl.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Pictures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class NearestTest {

    private static final List<Digit> UNSEEN = Digits.unseen();

    @Test
    void theDigitsAreThoseThatWereGivenAway() throws Exception {
        byte[] file;
        try (var in = Digits.class.getResourceAsStream("digits.csv.gz")) {
            file = in.readAllBytes();
        }
        assertEquals("46abec6b12486ad9e51943373abcf22bbea1b5a51a1619b361570d8893f1464a",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    }

    @Test
    void aDigitKeepsItsOwnPicture() {
        double[] ink = {1, 2};
        Digit digit = new Digit(ink, 7);
        ink[0] = 9;
        digit.ink()[1] = 9;
        assertEquals("[1.0, 2.0]", Arrays.toString(digit.ink()));
    }

    @Test
    void firstOfEachKind(TestReporter book) {
        List<Digit> all = Digits.all();
        Pictures pictures = new Pictures("Ten digits", "One handwritten digit of each kind, from 0 to 9.", 5);
        for (int kind = 0; kind < 10; kind++) {
            int wanted = kind;
            Digit first = all.stream().filter(digit -> digit.meant() == wanted).findFirst().orElseThrow();
            pictures.add(shown(first), Integer.toString(kind));
        }
        pictures.publish(book, "ten.svg");
        book.publishEntry("all", Integer.toString(all.size()));
        book.publishEntry("unseen", Integer.toString(UNSEEN.size()));
        assertEquals(all.size(), Digits.known().size() + UNSEEN.size());
    }

    @Test
    void alike(TestReporter book) {
        Nearest nearest = new Nearest(Digits.known());
        Digit seven = UNSEEN.stream().filter(digit -> digit.meant() == 7).findFirst().orElseThrow();
        Digit one = Digits.known().stream().filter(digit -> digit.meant() == 1).findFirst().orElseThrow();
        Digit like = nearest.like(seven.ink());
        double near = Nearest.distance(seven.ink(), like.ink());
        double far = Nearest.distance(seven.ink(), one.ink());
        new Pictures("Which is most like it?", "A seven, the known digit that is nearest to it, and a one that is farther.", 3)
                .add(shown(seven), "asked")
                .add(shown(like), String.format(Locale.ROOT, "distance %.1f", near))
                .add(shown(one), String.format(Locale.ROOT, "distance %.1f", far))
                .publish(book, "alike.svg");
        assertEquals(7, like.meant());
        assertTrue(near < far);
    }

    @Test
    void examination(TestReporter book) {
        StringBuilder table = new StringBuilder("known,wrong,right\n");
        int wrong = UNSEEN.size();
        int wrongByTen = 0;
        for (int known : new int[] {10, 30, 100, 300, Digits.KNOWN}) {
            int before = wrong;
            wrong = mistakes(new Nearest(Digits.known().subList(0, known)), UNSEEN).size();
            wrongByTen = known == 10 ? wrong : wrongByTen;
            assertTrue(wrong < before, "the more it knows, the less it gets wrong");
            table.append(known).append(',').append(wrong).append(',').append(percentRight(wrong, UNSEEN.size())).append('\n');
        }
        book.publishFile("examination.csv", MediaType.create("text", "csv"),
                path -> Files.write(path, table.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals(29, wrong);
        assertEquals(10, (double) wrongByTen / wrong, 0.5);
        book.publishEntry("wrong", Integer.toString(wrong));
        book.publishEntry("right", Double.toString(percentRight(wrong, UNSEEN.size())));
    }

    @Test
    void mistakes(TestReporter book) {
        Nearest nearest = new Nearest(Digits.known());
        Pictures pictures = new Pictures("The mistakes", "All digits that were read wrongly, with what was meant and what was read.", 6);
        for (Digit digit : mistakes(nearest, UNSEEN)) {
            pictures.add(shown(digit), digit.meant() + " → " + nearest.read(digit.ink()));
        }
        pictures.publish(book, "mistakes.svg");
    }

    @Test
    void moved(TestReporter book) {
        List<Digit> moved = UNSEEN.stream()
                .map(digit -> new Digit(toTheRight(digit.ink()), digit.meant()))
                .toList();
        int wrong = mistakes(new Nearest(Digits.known()), moved).size();
        assertTrue(wrong > 10 * 29);
        book.publishEntry("moved", Integer.toString(wrong));
    }

    private static double[] toTheRight(double[] ink) {
        double[] moved = new double[64];
        for (int i = 0; i < 64; i++) {
            moved[i] = i % 8 == 0 ? 0 : ink[i - 1];
        }
        return moved;
    }

    @Test
    void hidingOne(TestReporter book) {
        List<Digit> all = Digits.all();
        int wrong = 0;
        for (Digit hidden : all) {
            List<Digit> others = new ArrayList<>(all);
            others.removeIf(digit -> digit == hidden);
            wrong += new Nearest(others).read(hidden.ink()) == hidden.meant() ? 0 : 1;
        }
        assertEquals(21, wrong);
        book.publishEntry("alone", Integer.toString(wrong));
        book.publishEntry("careless", Double.toString(percentRight(wrong, all.size())));
    }

    /** What a reader gets wrong. */
    static List<Digit> mistakes(Nearest reader, List<Digit> asked) {
        return asked.stream()
                .filter(digit -> reader.read(digit.ink()) != digit.meant())
                .toList();
    }

    private static double percentRight(int wrong, int asked) {
        return 100 - 100.0 * wrong / asked;
    }

    /** Ink as the drawing wants it, from 0 to 1. */
    static double[] shown(Digit digit) {
        return Arrays.stream(digit.ink()).map(ink -> ink / 16).toArray();
    }
}
