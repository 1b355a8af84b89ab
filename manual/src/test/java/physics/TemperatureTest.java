package physics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Explain;
import org.junit.jupiter.api.Test;

@Explain(of = Temperature.class)
class TemperatureTest {

    /// Water boils at 100 degrees Celsius:
    @Explain
    @Test
    void waterBoils() {
        System.out.println(Temperature.fahrenheit(100) + " °F");
        assertEquals(212, Temperature.fahrenheit(100));
    }
}
