package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Predicate;
import dev.recto.attest.Predicate.FigureClaim;
import dev.recto.attest.Predicate.ReceiptClaim;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.text.ProblemKind;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The evidence beside the pages is the one that the claims rest on, and there is no other. */
final class EvidenceCheck {

    private final BookFiles book;
    private final Faults faults;

    EvidenceCheck(BookFiles book, Faults faults) {
        this.book = book;
        this.faults = faults;
    }

    void check(Predicate claims) {
        Set<String> known = new HashSet<>();
        sources(claims).forEach(source -> {
            known.add(source.published());
            compare(ProblemKind.CHANGED_SOURCE, source.published(), source.sha256());
        });
        for (ReceiptClaim receipt : claims.receipts()) {
            known.add(receipt.published());
            compare(ProblemKind.CHANGED_OUTPUT, receipt.published(), receipt.sha256());
        }
        for (FigureClaim figure : claims.figures()) {
            compare(ProblemKind.CHANGED_OUTPUT, figure.address(), figure.sha256());
        }
        for (String address : book.addresses()) {
            if (address.startsWith(EvidenceFile.FOLDER) && !known.contains(address)) {
                faults.add(ProblemKind.UNCLAIMED_FILE, address, "no claim rests on it");
            }
        }
    }

    /** Those that listings are cut from, and others that were compiled with them. */
    private static Stream<SourceClaim> sources(Predicate claims) {
        Stream<SourceClaim> compiled = claims.compile().stream()
                .flatMap(compile -> compile.sources().stream())
                .filter(source -> !source.published().isEmpty());
        return Stream.concat(claims.sources().stream(), compiled);
    }

    private void compare(ProblemKind kind, String address, String digest) {
        boolean same =
                book.file(address).map(BookFile::digest).filter(digest::equals).isPresent();
        if (!same) {
            faults.add(kind, address, "it is not what the claims rest on");
        }
    }
}
