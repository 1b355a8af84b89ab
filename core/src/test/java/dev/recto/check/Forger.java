package dev.recto.check;

import dev.recto.engine.Checking;
import dev.recto.attest.ListingClaim;
import dev.recto.attest.Predicate.ReceiptClaim;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.book.Listing;
import dev.recto.marks.Cut;
import dev.recto.text.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Changes published files, and covers the traces as far as it is told to. */
final class Forger {

    private final SortedMap<String, byte[]> files;
    private final String digest;

    Forger(SortedMap<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        this.digest = StatementJson.digest(SmallBook.statement(files).predicate());
    }

    /** Replaces words in one file, which must hold them. */
    Forger replace(String address, String from, String to) {
        String text = SmallBook.text(files, address);
        if (!text.contains(from)) {
            throw new AssertionError(address + " does not hold " + from);
        }
        return put(address, text.replace(from, to));
    }

    /** Replaces words in the attestation. */
    Forger claim(String from, String to) {
        return replace(Statement.ADDRESS, from, to);
    }

    /** Replaces words in every file that holds them. */
    Forger everywhere(String from, String to) {
        for (String address : files.keySet()) {
            String text = SmallBook.text(files, address);
            if (text.contains(from)) {
                put(address, text.replace(from, to));
            }
        }
        return this;
    }

    Forger put(String address, String text) {
        files.put(address, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Forger remove(String address) {
        files.remove(address);
        return this;
    }

    /** Makes the digests of sources, receipts and slices those of the files as they are now. */
    Forger evidenceToo() {
        Statement statement = SmallBook.statement(files);
        for (SourceClaim source : statement.predicate().sources()) {
            everywhere(source.sha256(), Digest.of(files.get(source.published())));
        }
        for (ReceiptClaim receipt : statement.predicate().receipts()) {
            everywhere(receipt.sha256(), Digest.of(files.get(receipt.published())));
        }
        for (ListingClaim listing : statement.predicate().listings()) {
            String source = SmallBook.text(files, "evidence/sources/" + listing.file());
            List<Listing.Line> lines = Cut.of(source, listing.recipe()).stream()
                    .map(Listing.Line::new)
                    .toList();
            everywhere(listing.sliceSha256(), Digest.of(Listing.text(lines)));
            if (!listing.foldedSha256().isEmpty()) {
                everywhere(listing.foldedSha256(), Digest.of(Listing.foldedText(lines)));
            }
        }
        return this;
    }

    /** Makes the digests of the claims and of all files those of what they are now. */
    Forger sealed() {
        Statement statement = SmallBook.statement(files);
        replace("colophon.html", digest, StatementJson.digest(statement.predicate()));
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((address, content) -> {
            if (!address.equals(Statement.ADDRESS)) {
                digests.put(address, Digest.of(content));
            }
        });
        files.put(Statement.ADDRESS, StatementJson.write(Statement.of(digests, statement.predicate())));
        return this;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    Checking check() {
        return new Checking(new BookFiles(files));
    }
}
