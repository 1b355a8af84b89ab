package dev.recto.store;

import dev.recto.text.Digest;

/**
 * Bytes whose digest is known, so that nobody computes it again.
 *
 * @param bytes all of them
 * @param digest of exactly these
 */
public record Content(byte[] bytes, String digest) {

    /** Bytes whose digest nobody knows yet. */
    public static Content of(byte[] bytes) {
        return new Content(bytes, Digest.of(bytes));
    }
}
