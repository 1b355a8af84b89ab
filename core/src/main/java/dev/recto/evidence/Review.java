package dev.recto.evidence;

import java.util.List;

/**
 * What became of a test's output between the receipt and the page.
 *
 * @param scrubbed names of the scrubbers that changed it
 * @param accepted whether it is what the author accepted
 */
public record Review(List<String> scrubbed, boolean accepted) {

    /** An output as it was printed, which nobody looked at. */
    public static final Review NONE = new Review(List.of(), false);
}
