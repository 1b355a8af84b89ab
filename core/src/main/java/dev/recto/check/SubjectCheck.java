package dev.recto.check;

import dev.recto.attest.Statement;
import dev.recto.attest.Statement.Subject;
import dev.recto.text.ProblemKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every file is the one that the statement is about, and there is no other. */
final class SubjectCheck {

    private final BookFiles book;
    private final Faults faults;

    SubjectCheck(BookFiles book, Faults faults) {
        this.book = book;
        this.faults = faults;
    }

    void check(List<Subject> subjects) {
        Set<String> known = new HashSet<>();
        known.add(Statement.ADDRESS);
        for (Subject subject : subjects) {
            known.add(subject.name());
            book.file(subject.name())
                    .ifPresentOrElse(
                            file -> compare(subject, file),
                            () -> faults.add(ProblemKind.MISSING_FILE, subject.name(), "the attestation names it"));
        }
        for (String address : book.addresses()) {
            if (!known.contains(address)) {
                faults.add(ProblemKind.UNCLAIMED_FILE, address, "the attestation does not know it");
            }
        }
    }

    private void compare(Subject subject, BookFile file) {
        if (!file.digest().equals(subject.digest().sha256())) {
            faults.add(ProblemKind.CHANGED_FILE, subject.name(), "it is not the file that the attestation is about");
        }
    }
}
