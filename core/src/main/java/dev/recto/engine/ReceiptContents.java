package dev.recto.engine;

import dev.recto.receipt.ReceiptPaths;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What counts of receipts: all but the nonce of the build that the project is woven in, which differs with every build and
 * shows in no book. That of any other build counts.
 *
 * @param run the nonce; null where the build has none
 */
record ReceiptContents(@Nullable String run) {

    byte[] counted(String name, byte[] content) {
        if (run == null || !run.matches("[\\w.-]+")) {
            return content;
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        String counted = name.equals(ReceiptPaths.RUN) && text.equals(run) ? "" : text;
        if (name.endsWith(ReceiptPaths.RECEIPT_SUFFIX)) {
            // No text of a test can hold this: there, quotes are escaped.
            counted = text.replace("\"run\": \"" + run + "\"", "");
        }
        return counted.getBytes(StandardCharsets.ISO_8859_1);
    }
}
