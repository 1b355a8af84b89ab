package dev.recto.charts;

import java.math.BigDecimal;
import java.util.List;

/** From values to places on an axis, with the values that are written at it. */
interface Scale {

    /** Where a value lies: 0 at the low end, 1 at the high end. */
    BigDecimal share(BigDecimal value);

    /** The values that get a number and a line, from low to high. */
    List<Tick> ticks();

    /**
     * A value on an axis.
     *
     * @param share where it lies
     * @param label how it is written
     */
    record Tick(BigDecimal share, String label) {}
}
