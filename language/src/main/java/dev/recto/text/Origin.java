package dev.recto.text;

import java.util.List;

/**
 * A run of prose that stands in the source letter by letter. An escape, or a line end of two units, is a run of one that
 * starts where it starts.
 *
 * @param inText offset of the run in the prose
 * @param inSource offset of the run in the source file
 * @param length how many units the run is long
 */
public record Origin(int inText, int inSource, int length) {

    /** The origin of the unit at an offset, or of the nearest traced one before it; -1 if there is none. */
    public static int offset(List<Origin> origins, int inText) {
        int found = -1;
        for (Origin origin : origins) {
            if (origin.inText() > inText) {
                break;
            }
            found = origin.inSource() + Math.min(inText - origin.inText(), Math.max(origin.length() - 1, 0));
        }
        return found;
    }
}
