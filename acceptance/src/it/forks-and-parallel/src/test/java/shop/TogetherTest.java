package shop;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final CyclicBarrier BOTH = new CyclicBarrier(2);

    @Test
    void ann() throws Exception {
        greet("Ann");
    }

    @Test
    void bob() throws Exception {
        greet("Bob");
    }

    // Neither goes on before the other has begun, so that the two surely overlap.
    private static void greet(String name) throws Exception {
        BOTH.await(1, TimeUnit.MINUTES);
        System.out.println(Greeting.of(name));
        BOTH.await(1, TimeUnit.MINUTES);
    }
}
