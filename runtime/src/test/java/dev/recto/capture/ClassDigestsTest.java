package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.ExecutionData.Probes;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.Sha256;
import dev.recto.receipt.TestRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClassDigestsTest {

    private static final byte[] CART = "the class file of a cart".getBytes(StandardCharsets.UTF_8);

    private final List<String> read = new ArrayList<>();
    private final ClassDigests digests = new ClassDigests();

    /** Finds the class file of the cart alone. */
    private final class Shop extends ClassLoader {
        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            read.add(name);
            return name.equals("shop/Cart.class") ? new ByteArrayInputStream(CART) : null;
        }
    }

    @Test
    void aClassFileIsReadOnceHoweverManyTestClassesRanTheClass() throws IOException {
        ClassLoader shop = new Shop();
        for (int testClass = 0; testClass < 3; testClass++) {
            assertThat(digests.of(List.of(ran("shop/Cart", "made/While$Running")), shop))
                    .isEqualTo(Map.of("shop.Cart", Sha256.of(CART)));
        }
        assertThat(read).containsExactlyInAnyOrder("shop/Cart.class", "made/While$Running.class");
    }

    @Test
    void eachLoaderHasClassFilesOfItsOwn() throws IOException {
        digests.of(List.of(ran("shop/Cart")), new Shop());
        digests.of(List.of(ran("shop/Cart")), new Shop());

        assertThat(read).containsExactly("shop/Cart.class", "shop/Cart.class");
    }

    private static TestRun ran(String... classes) throws IOException {
        List<Probes> probes = Stream.of(classes)
                .map(name -> new Probes(1, name, 1, new BitSet()))
                .toList();
        return new TestRun(
                "id",
                "shop.CartTest",
                "adds",
                "",
                "shop.CartTest",
                "adds()",
                1,
                Outcome.PASSED,
                null,
                false,
                true,
                null,
                "",
                0,
                "",
                0,
                List.of(),
                List.of(),
                Base64.getEncoder().encodeToString(ExecutionData.write(probes, name -> true)));
    }
}
