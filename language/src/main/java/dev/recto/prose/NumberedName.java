package dev.recto.prose;

import java.util.regex.Pattern;

/** The names that authors give to what has a number, so that prose can speak of it, such as {@code taylor} in {@code eq:taylor}. */
final class NumberedName {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

    private NumberedName() {}

    static boolean is(String name) {
        return NAME.matcher(name).matches();
    }
}
