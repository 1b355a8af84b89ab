package dev.recto.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptStore;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that failed may leave a receipt of which only the beginning is on the disk, or nothing but zeros. */
class ReceiptReaderTest {

    private static final String NO_RECEIPT = "shop.CartTest.1.receipt.json: [unreadable-receipt] this is no receipt: ";

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private Path file;
    private byte[] whole;

    @BeforeEach
    void aReceipt() throws IOException {
        Receipt receipt = new Receipt(
                Receipt.FORMAT_VERSION, "run", "shop.CartTest", List.of(), Map.of("shop.Cart", "0".repeat(64)));
        file = new ReceiptStore(folder).add(receipt);
        whole = Files.readAllBytes(file);
    }

    @Test
    void aWholeOneIsRead() throws IOException {
        assertThat(read()).isTrue();
        assertThat(problems).isEmpty();
    }

    @Test
    void oneThatWasCutOffAnywhereIsRefused() throws IOException {
        int end = new String(whole, UTF_8).lastIndexOf('}');
        for (int length = 1; length <= end; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            problems.clear();

            assertThat(read()).as("%d bytes", length).isFalse();
            assertThat(problems)
                    .extracting(Problem::toString)
                    .containsExactly(NO_RECEIPT + "it ends too early; run the tests again");
        }
    }

    @Test
    void oneOfWhichNothingIsLeftIsRefused() throws IOException {
        Files.write(file, new byte[0]);

        assertThat(read()).isFalse();
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(NO_RECEIPT + "it is empty; run the tests again");
    }

    @Test
    void oneOfWhichZerosAreLeftIsRefused() throws IOException {
        Files.write(file, new byte[whole.length]);

        assertThat(read()).isFalse();
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(NO_RECEIPT + "it ends too early; run the tests again");
    }

    /** Whether the reader takes it. */
    private boolean read() throws IOException {
        Receipts receipts = new ReceiptReader("run", problems::add).read(List.of(folder));
        return receipts.classes().containsKey("shop.Cart");
    }
}
