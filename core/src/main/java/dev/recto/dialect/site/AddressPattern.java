package dev.recto.dialect.site;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of addresses, such as {@code /:year/:title/}: words behind colons stand for what a page says.
 *
 * @param text as it is written
 */
public record AddressPattern(String text) {

    private static final Pattern WORD = Pattern.compile(":([a-z_]+)");

    /** The first word that stands for nothing; empty where each stands for something. */
    public Optional<String> unknown(Set<String> known) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group(1))
                .filter(word -> !known.contains(word))
                .findFirst();
    }

    /**
     * The address, with one slash where several meet.
     *
     * @param words what each word stands for
     * @return nothing where the page does not say all of it
     */
    public Optional<String> filled(Function<String, Optional<String>> words) {
        Matcher word = WORD.matcher(text);
        boolean known =
                word.results().allMatch(each -> words.apply(each.group(1)).isPresent());
        if (!known) {
            return Optional.empty();
        }
        Function<MatchResult, String> value =
                each -> Matcher.quoteReplacement(words.apply(each.group(1)).orElse(""));
        return Optional.of(("/" + word.reset().replaceAll(value)).replaceAll("/{2,}", "/"));
    }
}
