package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Statement;
import dev.recto.text.ProblemKind;
import java.util.Arrays;
import java.util.SortedMap;

/** Compares the files of a book with those that follow from its evidence. */
public record Comparison(BookFiles book, SortedMap<String, byte[]> woven, Faults faults) {

    void check() {
        woven.forEach((address, expected) -> book.bytes(address)
                .ifPresentOrElse(
                        found -> compare(address, found, expected),
                        () -> faults.add(ProblemKind.MISSING_FILE, address, "it follows from the evidence")));
        for (String address : book.addresses()) {
            if (!woven.containsKey(address)) {
                faults.add(ProblemKind.UNCLAIMED_FILE, address, "nothing in the evidence makes it");
            }
        }
    }

    /** Reports every file that is not in the book as it is here, unpacked where it is compressed. */
    public void changed(ProblemKind kind) {
        woven.forEach((address, expected) -> {
            byte[] found = readable(address, book.bytes(address).orElse(new byte[0]));
            byte[] follows = readable(address, expected);
            if (!Arrays.equals(found, follows)) {
                faults.add(kind, address, LineDifference.of(found, follows));
            }
        });
    }

    private static byte[] readable(String address, byte[] content) {
        return address.endsWith(EvidenceFile.PACKED) ? EvidenceFile.unpacked(content) : content;
    }

    private void compare(String address, byte[] found, byte[] expected) {
        if (Arrays.equals(found, expected)) {
            return;
        }
        if (address.equals(Statement.ADDRESS)) {
            faults.add(ProblemKind.CHANGED_ATTESTATION, address, LineDifference.of(found, expected));
        } else if (address.endsWith(".html")) {
            PageDifference difference = PageDifference.of(found, expected);
            faults.add(difference.kind(), address, difference.words());
        } else {
            faults.add(ProblemKind.CHANGED_FILE, address, LineDifference.of(found, expected));
        }
    }
}
