package dev.recto.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 in lower-case hex. The runtime has one of its own, since an author's tests must not need this jar.
 */
public final class Digest {

    /** Looked up once: that takes longer than to digest a file. */
    private static final MessageDigest SHA_256 = sha256();

    private Digest() {}

    /** The digest of bytes. */
    public static String of(byte[] bytes) {
        synchronized (SHA_256) {
            return HexFormat.of().formatHex(SHA_256.digest(bytes));
        }
    }

    /** The digest of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first eight digits of a text's digest: enough to tell names apart. */
    public static String brief(String text) {
        return of(text).substring(0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
