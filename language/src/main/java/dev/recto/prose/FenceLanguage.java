package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the word behind the marks of a fence means. Only {@code java} is compiled and run; a word that looks like it and is
 * written otherwise would show Java that nobody has compiled, and is refused.
 */
public final class FenceLanguage {

    /** The language that Recto compiles and runs. */
    public static final String JAVA = "java";

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern JAVA_NAME = Pattern.compile("java\\p{N}*|jsh|jshell");

    private FenceLanguage() {}

    /** Whether anything is checked in a fence of a language, so that a word behind it may not be mistaken. */
    public static boolean isChecked(String word) {
        return word.isEmpty() || looksLikeJava(word) || Notation.of(word).isPresent();
    }

    /** The language that a word names: the word in lower case, but for what only looks like {@code java}. */
    public static String of(String word) {
        return isJava(word) || !looksLikeJava(word) ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** Whether a word is {@code java}, in capitals or not: other systems read it so, and it means nothing else. */
    static boolean isJava(String word) {
        return word.matches("[jJ][aA][vV][aA]");
    }

    /** Whether any name in a word is Java's, in whatever spelling, or is one mistake away from it. */
    public static boolean looksLikeJava(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Stream.of(BETWEEN_NAMES.split(INVISIBLE.matcher(plain).replaceAll("")))
                .anyMatch(name -> JAVA_NAME.matcher(name).matches() || Nearest.distance(name, JAVA) == 1);
    }

    /** What is wrong with the word of a fence that its author does not call a sketch. */
    static Optional<Fault> fault(String word, int offset) {
        if (isJava(word) || (!looksLikeJava(word) && !word.startsWith("{"))) {
            return Optional.empty();
        }
        return Optional.of(ProblemKind.UNKNOWN_FENCE_WORD.at(
                offset,
                "nothing verifies a fence of '" + word + "'",
                looksLikeJava(word)
                        ? Nearest.question(JAVA) + " If it is to be shown unverified, add sketch=\"why\""
                        : "write the language alone, without braces"));
    }
}
