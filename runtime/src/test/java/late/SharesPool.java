package late;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The first test starts a pool which idles then, and the second gives it work. */
@TestMethodOrder(MethodOrderer.MethodName.class)
public class SharesPool {

    private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

    @Test
    void a() throws Exception {
        POOL.submit(() -> System.out.println("a")).get();
    }

    @Test
    void b() throws Exception {
        POOL.submit(() -> System.out.println("b")).get();
    }

    @AfterAll
    static void close() {
        POOL.shutdownNow();
    }
}
