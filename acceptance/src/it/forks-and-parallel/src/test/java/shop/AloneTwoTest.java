package shop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class AloneTwoTest {

    @Test
    void greets() {
        System.out.println(Greeting.of("Two"));
    }
}
