package fall;

import dev.recto.Explain;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@Explain(of = Descent.class)
class Solutions {

    static double half(double x) {
        return Descent.step(x, 0.125);
    }

    @Test
    void leadsHalfAsFar() {
        Assertions.assertEquals(0.75, half(1));
    }
}
