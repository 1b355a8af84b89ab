package physics;

import dev.recto.Chapter;
import dev.recto.Explain;

/// Water freezes at 0 degrees Celsius, and at [Temperature#fahrenheit] degrees elsewhere.
@Chapter(value = "Hot and cold", order = 1)
@Explain
final class Temperature {

    /// A degree Celsius is nine fifths of a degree Fahrenheit, whose zero lies 32 lower:
    @Explain
    static double fahrenheit(double celsius) {
        return celsius * 9 / 5 + 32;
    }
}
