package dev.recto.faults;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** A test that plants one fault: a row of the matrix. */
@Test
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Caught {

    /** What is planted, for the table. */
    String fault();

    /** The id that it is refused with; {@code right} for what is no fault and must stay green. */
    String by();
}
