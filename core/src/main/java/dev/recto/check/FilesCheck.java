package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Statement;
import dev.recto.attest.Statement.Subject;
import dev.recto.text.Digest;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every file is the one that the statement is about, and there is no other. */
public record FilesCheck(BookFiles book, Faults faults) {

    /** Whether the book is woven from this file. */
    static boolean isEvidence(String address) {
        return address.startsWith(EvidenceFile.FOLDER);
    }

    /**
     * Compares all files with what the statement is about.
     *
     * @return whether the evidence is what it was
     */
    public boolean subjects(List<Subject> subjects) {
        Map<String, String> known = new TreeMap<>();
        subjects.forEach(subject -> known.put(subject.name(), subject.digest().sha256()));
        boolean sound = true;
        for (Map.Entry<String, String> subject : known.entrySet()) {
            String address = subject.getKey();
            String digest = book.bytes(address).map(Digest::of).orElse(null);
            if (digest == null) {
                faults.add(ProblemKind.MISSING_FILE, address, "the attestation names it");
            } else if (!digest.equals(subject.getValue())) {
                faults.add(ProblemKind.CHANGED_FILE, address, "it is not the file that the attestation is about");
            }
            sound &= subject.getValue().equals(digest) || !isEvidence(address);
        }
        for (String address : book.addresses()) {
            if (!known.containsKey(address) && !address.equals(Statement.ADDRESS)) {
                faults.add(ProblemKind.UNCLAIMED_FILE, address, "the attestation does not know it");
                sound &= !isEvidence(address);
            }
        }
        return sound;
    }
}
