package dev.recto.marks;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of a mark.
 *
 * @param name before the equals sign
 * @param value behind it, without quotes; null where there is none
 * @param offset where its name starts
 * @param valueOffset where its value starts; its name's where there is none
 */
record Attribute(String name, @Nullable String value, int offset, int valueOffset) {

    /** Its value; empty where it has none. */
    String words() {
        return value == null ? "" : value;
    }
}
