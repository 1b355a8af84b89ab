package dev.recto.attest;

/** What should be an attestation is none, or one that this build cannot read. */
public final class UnreadableAttestation extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableAttestation(String message) {
        super(message);
    }
}
