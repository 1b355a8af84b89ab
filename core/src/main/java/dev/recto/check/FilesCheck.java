package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Predicate;
import dev.recto.attest.Predicate.FigureClaim;
import dev.recto.attest.Predicate.ReceiptClaim;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.attest.Statement;
import dev.recto.attest.Statement.Subject;
import dev.recto.check.BookFiles.BookFile;
import dev.recto.text.ProblemKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every file is the one that the statement is about and that the claims rest on, and there is no other. */
record FilesCheck(BookFiles book, Faults faults) {

    /** Compares all files with what the statement is about. */
    void subjects(List<Subject> subjects) {
        Set<String> known = new HashSet<>();
        known.add(Statement.ADDRESS);
        for (Subject subject : subjects) {
            known.add(subject.name());
            Optional<BookFile> file = book.file(subject.name());
            if (file.isEmpty()) {
                faults.add(ProblemKind.MISSING_FILE, subject.name(), "the attestation names it");
            } else if (!file.get().digest().equals(subject.digest().sha256())) {
                faults.add(
                        ProblemKind.CHANGED_FILE, subject.name(), "it is not the file that the attestation is about");
            }
        }
        for (String address : book.addresses()) {
            if (!known.contains(address)) {
                faults.add(ProblemKind.UNCLAIMED_FILE, address, "the attestation does not know it");
            }
        }
    }

    /** Compares the evidence beside the pages with what the claims rest on. */
    void evidence(Predicate claims) {
        Set<String> known = new HashSet<>();
        for (SourceClaim source : claims.sources()) {
            source(source, known);
        }
        // Others were compiled with those that listings are cut from.
        claims.compile().stream()
                .flatMap(compile -> compile.sources().stream())
                .filter(source -> !source.published().isEmpty())
                .forEach(source -> source(source, known));
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

    private void source(SourceClaim source, Set<String> known) {
        known.add(source.published());
        compare(ProblemKind.CHANGED_SOURCE, source.published(), source.sha256());
    }

    private void compare(ProblemKind kind, String address, String digest) {
        if (book.file(address).map(BookFile::digest).filter(digest::equals).isEmpty()) {
            faults.add(kind, address, "it is not what the claims rest on");
        }
    }
}
