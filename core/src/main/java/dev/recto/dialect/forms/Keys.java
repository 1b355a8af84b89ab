package dev.recto.dialect.forms;

/** Keys of cited works, as the one grammar writes them. */
public final class Keys {

    private Keys() {}

    /**
     * Cites some works.
     *
     * @param keys with commas or semicolons between
     * @param textual whether the citation is a word of its sentence, not beside it
     */
    public static String cited(String keys, boolean textual) {
        String[] works = keys.strip().split("\\s*[,;]\\s*");
        return textual ? "{@citet " + String.join("; ", works) + "}" : "[@" + String.join("; @", works) + "]";
    }
}
