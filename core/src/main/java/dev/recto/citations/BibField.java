package dev.recto.citations;

/**
 * A field of an entry.
 *
 * @param value as TeX, without the braces or quotes around it
 * @param offset in the file, where the value starts
 * @param literal whether the value stands there as it is, and is not joined from several
 */
record BibField(String value, int offset, boolean literal) {

    /** The offset in the file of an offset in the value, as near as it is known. */
    int at(int inValue) {
        return literal ? offset + inValue : offset;
    }
}
