package shop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class AloneOneTest {

    @Test
    void greets() {
        System.out.println(Greeting.of("One"));
    }
}
