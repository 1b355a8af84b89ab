package late;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The first test leaves a task behind, which prints while the second runs. */
@TestMethodOrder(MethodOrderer.MethodName.class)
public class LeavesThreads {

    /** Runs a task some day. */
    public static Consumer<Runnable> later = task -> {};

    private static CountDownLatch go = new CountDownLatch(1);
    private static CountDownLatch gone = new CountDownLatch(1);

    /** As if no test had run. */
    public static void reset() {
        go = new CountDownLatch(1);
        gone = new CountDownLatch(1);
    }

    @Test
    void a() {
        later.accept(LeavesThreads::work);
        System.out.println("a");
    }

    @Test
    void b() throws InterruptedException {
        System.out.println("b");
        go.countDown();
        gone.await(5, TimeUnit.SECONDS);
        Thread.sleep(20);
    }

    @Test
    void c() {
        System.out.println("c");
    }

    private static void work() {
        try {
            go.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.println("late");
        gone.countDown();
    }
}
