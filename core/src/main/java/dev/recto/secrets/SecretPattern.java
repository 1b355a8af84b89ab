package dev.recto.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a secret looks that says so itself.
 *
 * @param id stable name
 * @param title what it is, as part of a sentence
 * @param keywords in small letters; a line with such a secret has one of them
 * @param entropy bits a character that it has at least
 * @param isWord whether it is a word that somebody chose, and not made by a machine
 * @param places the kinds of text that it is looked for in
 * @param pattern what stands on one line; the first group is the secret, or else all of it
 */
record SecretPattern(
        String id,
        String title,
        List<String> keywords,
        double entropy,
        boolean isWord,
        Set<Where> places,
        Pattern pattern) {

    /** What stands where a secret was taken out, or where an example has none. */
    private static final Pattern STAND_IN = Pattern.compile(
            "(?i)[*•.xX_-]+|[<‹$\\[{(#%@].*|.*[({].*|null|undefined|[a-z]+|\\d+(?:\\.\\d+)?|/.*|[a-z]:\\\\.*");

    /** Where on a line of a text such secrets stand. Amazon's own examples, which end in {@code EXAMPLE}, are none. */
    List<Integer> in(CharSequence text, int lineStart, int lineEnd) {
        List<Integer> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(lineStart, lineEnd);
        while (matcher.find()) {
            int group = matcher.groupCount() == 0 ? 0 : 1;
            String secret = matcher.group(group);
            boolean example = isWord ? STAND_IN.matcher(secret).matches() : secret.endsWith("EXAMPLE");
            if (!example && entropy(secret) >= entropy) {
                found.add(matcher.start(group));
            }
        }
        return found;
    }

    /** Shannon's entropy of a word, in bits a character. */
    static double entropy(String word) {
        return word.chars()
                .distinct()
                .mapToDouble(letter -> {
                    double share =
                            (double) word.chars().filter(c -> c == letter).count() / word.length();
                    return -share * Math.log(share) / Math.log(2);
                })
                .sum();
    }
}
