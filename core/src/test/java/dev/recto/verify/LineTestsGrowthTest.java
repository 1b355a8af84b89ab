package dev.recto.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.CountedList;
import dev.recto.book.Listing;
import dev.recto.evidence.ExecutedLines;
import dev.recto.text.TestName;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many tests are asked of the listings of one class, each of which has a test of its own. */
class LineTestsGrowthTest {

    @Test
    void theTestsThatAreAskedGrowWithTheListings() {
        assertThat(CountedList.growth(50, LineTestsGrowthTest::asked)).isEqualTo(2);
    }

    private static long asked(int listings) {
        LineTests tests = new LineTests();
        for (int line = 1; line <= listings; line++) {
            BitSet ran = new BitSet();
            ran.set(line);
            tests.add(
                    new TestLines(new TestName("T", "m" + line, "", "m"), new ExecutedLines(Map.of("Big.java", ran))),
                    ran);
        }
        return IntStream.rangeClosed(1, listings)
                .mapToLong(line -> tests.of(listing(line)).size())
                .sum();
    }

    private static Listing listing(int line) {
        return new Listing("l", "", "l", "", "java", null, List.of(new Listing.Line(line, "m();")), null);
    }
}
