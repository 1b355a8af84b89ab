package dev.recto.check;

import com.google.gson.JsonParseException;
import dev.recto.attest.Predicate.ReceiptClaim;
import dev.recto.evidence.ReceiptReader;
import dev.recto.evidence.Receipts;
import dev.recto.receipt.Receipt;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** The receipts that a book publishes. */
final class PublishedReceipts {

    private PublishedReceipts() {}

    /** Reads those that are claimed; one that cannot be read proves nothing. */
    static Receipts read(BookFiles book, List<ReceiptClaim> claims, Faults faults) {
        List<Receipt> receipts = new ArrayList<>();
        for (ReceiptClaim claim : claims) {
            try {
                Receipt receipt =
                        ReceiptReader.parse(book.text(claim.published()).orElse(""));
                if (receipt.formatVersion() == Receipt.FORMAT_VERSION
                        && receipt.testClass().equals(claim.testClass())) {
                    receipts.add(receipt);
                } else {
                    unreadable(claim, faults);
                }
            } catch (JsonParseException | NullPointerException e) {
                unreadable(claim, faults);
            }
        }
        return Receipts.of(List.of(), receipts, List.of());
    }

    private static void unreadable(ReceiptClaim claim, Faults faults) {
        faults.add(ProblemKind.CHANGED_OUTPUT, claim.published(), "it is no receipt of " + claim.testClass());
    }
}
