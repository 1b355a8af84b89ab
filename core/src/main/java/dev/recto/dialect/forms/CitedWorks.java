package dev.recto.dialect.forms;

/** Works that another system cites by their keys, as the one grammar cites them. */
public final class CitedWorks {

    private CitedWorks() {}

    /**
     * Cites some works.
     *
     * @param keys with commas or semicolons between
     * @param textual whether the citation is a word of its sentence, not beside it
     */
    public static String of(String keys, boolean textual) {
        String[] works = keys.strip().split("\\s*[,;]\\s*");
        return textual ? "{@citet " + String.join("; ", works) + "}" : "[@" + String.join("; @", works) + "]";
    }
}
