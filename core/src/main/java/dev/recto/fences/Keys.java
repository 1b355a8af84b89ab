package dev.recto.fences;

/** javac's diagnostic keys, as authors write them. */
final class Keys {

    private static final String PREFIX = "compiler.err.";

    private Keys() {}

    /** The key without the beginning that all errors share. */
    static String brief(String key) {
        return key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
    }
}
