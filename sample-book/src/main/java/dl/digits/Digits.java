package dl.digits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The digits that come with this book. */
public final class Digits {

    /** How many of them a program may know. With the next one a new form begins, in other hands. */
    public static final int KNOWN = 1_029;

    private Digits() {}

    // @start region=all
    /** All of them, in the order in which they were collected. */
    public static List<Digit> all() {
        try (BufferedReader lines = file()) {
            return lines.lines().map(Digit::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
    // @end

    private static BufferedReader file() throws IOException {
        InputStream packed = Digits.class.getResourceAsStream("digits.csv.gz");
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII));
    }

    /** The digits that a program may learn from. */
    public static List<Digit> known() {
        return all().subList(0, KNOWN);
    }

    /** The digits that it is examined with: they come from other forms than the known ones. */
    public static List<Digit> unseen() {
        List<Digit> all = all();
        return all.subList(KNOWN, all.size());
    }
}
