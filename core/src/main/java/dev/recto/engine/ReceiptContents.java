package dev.recto.engine;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.recto.accept.Scrubbing;
import dev.recto.evidence.ReceiptReader;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.receipt.TestRun;
import dev.recto.secrets.PrintedSecrets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What counts of receipts: what the book is made of. The nonce of the build that the project is woven in differs with every
 * build and shows in no book; that of any other build counts. Of what scrubbers take out of a test's output it counts which
 * of them did, and what of it looks like a secret, by its name.
 *
 * @param run the nonce; null where the build has none
 */
record ReceiptContents(@Nullable String run, Scrubbing scrubbing, PrintedSecrets secrets) {

    private static final Gson GSON = new Gson();

    byte[] counted(String name, byte[] content) {
        if (name.equals(ReceiptPaths.RUN)) {
            return new String(content, StandardCharsets.UTF_8).equals(run) ? new byte[0] : content;
        }
        if (!name.endsWith(ReceiptPaths.RECEIPT_SUFFIX)) {
            return content;
        }
        return scrubbing.scrubbers().isEmpty()
                ? withoutNonce(content)
                : receipt(content).map(this::scrubbed).orElse(content);
    }

    private byte[] withoutNonce(byte[] content) {
        if (run == null || !run.matches("[\\w.-]+")) {
            return content;
        }
        // No text of a test can hold this: there, quotes are escaped.
        return new String(content, StandardCharsets.ISO_8859_1)
                .replace("\"run\": \"" + run + "\"", "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Nothing where it cannot be read, which the weave tells. */
    private static Optional<Receipt> receipt(byte[] content) {
        String json = new String(content, StandardCharsets.UTF_8);
        if (!Arrays.equals(json.getBytes(StandardCharsets.UTF_8), content)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReceiptReader.parse(json))
                    .filter(receipt -> receipt.formatVersion() == Receipt.FORMAT_VERSION);
        } catch (JsonParseException | NullPointerException noReceipt) {
            return Optional.empty();
        }
    }

    private byte[] scrubbed(Receipt receipt) {
        List<TestRun> runs = receipt.tests();
        List<TestRun> clean =
                runs.stream().map(each -> each.rewritten(scrubbing::scrub)).toList();
        List<List<String>> used = runs.stream().map(scrubbing::usedOn).toList();
        String build = receipt.run().equals(run) ? "" : receipt.run();
        Receipt counted = new Receipt(receipt.formatVersion(), build, receipt.testClass(), clean, receipt.classes());
        return GSON.toJson(List.of(counted, used, secrets.namedIn(runs))).getBytes(StandardCharsets.UTF_8);
    }
}
