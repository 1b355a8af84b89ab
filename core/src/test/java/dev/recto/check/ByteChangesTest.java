package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Checking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Any byte of any published file, the attestation's own among them, can be changed to any other: it is noticed. */
class ByteChangesTest {

    private static final int SAMPLES = 2_500;
    private static final long SEED = 20_261_120;

    @Test
    void everySampledChangeOfOneByteIsNoticed() throws IOException {
        SortedMap<String, byte[]> files = SmallBook.published();
        Checking book = new Checking(files);
        List<String> addresses = List.copyOf(files.keySet());
        Random random = new Random(SEED);
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            // Every other change hits the attestation, which no digest of its own protects.
            String address = i % 2 == 0 ? "attestation.json" : addresses.get(random.nextInt(addresses.size()));
            byte[] changed = files.get(address).clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            if (book.with(address, changed).files().isEmpty()) {
                unnoticed.add(address + " at " + at);
            }
        }
        assertThat(unnoticed).isEmpty();
    }
}
