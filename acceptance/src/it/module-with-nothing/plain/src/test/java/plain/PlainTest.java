package plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void itsJvmIsTheOneThatThePomAsksFor() {
        assertEquals("hello", Plain.greeting());
        assertNull(System.getProperty("recto.run"));
    }
}
