package dev.recto.book;

import dev.recto.text.FileName;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an edition of a book, such as {@code 2}, {@code 1.2} or {@code 2026-autumn}: also that of the folder in which it
 * lies beside the others. A dot stands in front of digits alone, so that no file of a site is called as an edition can be.
 */
public final class EditionName {

    /** What a name is made of. */
    public static final String RULE =
            "small letters of ASCII and digits, with '-' or '_' between them and '.' in front of digits, such as 2 or"
                    + " 2026-autumn";

    private static final int LONGEST = 64;
    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9_-]|\\.(?=[0-9]))*");

    private EditionName() {}

    /** Why an edition cannot be called so, to be put behind its name; empty where it can. */
    public static Optional<String> fault(String name) {
        if (name.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " letters");
        }
        return NAME.matcher(name).matches()
                ? FileName.fault(name)
                : Optional.of("has other letters than an address keeps as they are");
    }
}
