package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Explain;
import org.junit.jupiter.api.Test;

@Explain(of = Till.class)
class TillTest {

    private static final String SUM = "in all ";

    /// Three prices:
    @Explain
    @Test
    void adds() {
        System.out.println(SUM + Till.total(1, 2, 3));
        assertEquals(6, Till.total(1, 2, 3));
    }

    /// A note of ten:
    @Explain
    @Test
    void givesChange() {
        System.out.println(Till.change(10, 6));
        assertEquals(4, Till.change(10, 6));
    }

    @Test
    void countsTheRest() {
        assertEquals(20, Till.tax(100));
    }
}
