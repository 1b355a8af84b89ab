package dev.recto.fences;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A method's name as words: {@code additionIsAddition} reads "addition is addition". */
final class ReadableName {

    private static final Pattern SEAMS =
            Pattern.compile("_+|(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private ReadableName() {}

    /** The words of a name; those of several capitals keep them. */
    static String of(String name) {
        return SEAMS.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> isAcronym(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(" "), words -> words.isEmpty() ? name : words));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }
}
