package dev.recto.evidence;

import java.util.BitSet;
import java.util.Map;

/**
 * Which lines of which sources ran, or could run.
 *
 * @param bySource line numbers, from 1, by source path below its root such as {@code shop/Cart.java}
 */
public record ExecutedLines(Map<String, BitSet> bySource) {

    /** The lines of a source; empty where none is known. */
    public BitSet of(String source) {
        return bySource.getOrDefault(source, new BitSet());
    }
}
