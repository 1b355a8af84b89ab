package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Explain;
import org.junit.jupiter.api.Test;

@Explain(of = Till.class, value = "Tried out:")
class TillTest {

    @Explain("Of ten, seven are kept:")
    @Test
    void givesChange() {
        System.out.println(Till.change(10, 7));
        assertEquals(3, Till.change(10, 7));
    }
}
