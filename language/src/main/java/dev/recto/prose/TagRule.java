package dev.recto.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of tag needs.
 *
 * @param name the tag's name
 * @param usage how it is written, to be shown to who wrote it otherwise
 * @param fits whether these words are enough
 * @param reference where its reference stands among the words
 * @param laterAllowed whether the reference may name what javac cannot see yet: main sources are compiled before tests
 */
record TagRule(String name, String usage, Predicate<List<String>> fits, Reference reference, boolean laterAllowed) {

    /** Where a tag's reference stands. */
    enum Reference {
        NONE,
        FIRST,
        /** The first word, where it holds a {@code #}. */
        FIRST_WITH_MEMBER,
        /** The last word, where it holds a {@code #}. */
        LAST_WITH_MEMBER,
        /** The value of {@code class=}. */
        CLASS;

        /** The reference among a tag's words; null where there is none. */
        @Nullable
        String in(List<String> words) {
            return switch (this) {
                case NONE -> null;
                case FIRST -> words.get(0);
                case FIRST_WITH_MEMBER -> words.get(0).contains("#") ? words.get(0) : null;
                case LAST_WITH_MEMBER ->
                    words.stream()
                            .filter(word -> word.contains("#"))
                            .reduce((first, second) -> second)
                            .orElse(null);
                case CLASS ->
                    words.stream()
                            .takeWhile(word -> !word.startsWith(":"))
                            .filter(word -> word.startsWith("class="))
                            .map(word -> word.substring("class=".length()).replaceFirst(":$", ""))
                            .findFirst()
                            .orElse(null);
            };
        }
    }

    /** Every tag that prose may hold, by name: ours, and those of JavaDoc. */
    static final Map<String, TagRule> ALL = all();

    private static Map<String, TagRule> all() {
        Map<String, TagRule> rules = new TreeMap<>();
        List.of(
                        later(
                                "listing",
                                "Type#member [again] [since=Type#member]",
                                TagRule::isListing,
                                Reference.FIRST),
                        later("output", "Test#method", words(1, 1), Reference.FIRST),
                        later("result", "[Test#method] key [format]", TagRule::isResult, Reference.FIRST_WITH_MEMBER),
                        later("figure", "Test#method file \"caption\"", words(3, 3), Reference.FIRST),
                        rule("toc", "", words(0, 1), Reference.NONE),
                        rule("children", "", words(0, 0), Reference.NONE),
                        later("snippet", "class=Type region=name", TagRule::isSnippet, Reference.CLASS),
                        rule("value", "Type#CONSTANT", words(0, 2), Reference.LAST_WITH_MEMBER),
                        rule("link", "Type#member label", words(1, 99), Reference.FIRST),
                        rule("linkplain", "Type#member label", words(1, 99), Reference.FIRST),
                        rule("cite", "key", words(1, 9), Reference.NONE),
                        rule("youtube", "id", words(1, 2), Reference.NONE),
                        rule("post", "url", words(1, 2), Reference.NONE),
                        later("quote", "Test#method \"words\"", words(2, 2), Reference.FIRST))
                .forEach(rule -> rules.put(rule.name(), rule));
        for (String plain :
                List.of("code", "literal", "docRoot", "inheritDoc", "index", "return", "summary", "systemProperty")) {
            rules.put(plain, rule(plain, "words", words -> true, Reference.NONE));
        }
        return rules;
    }

    /** How the tag is written, in full. */
    String example() {
        return usage.isEmpty() ? "{@" + name + "}" : "{@" + name + " " + usage + "}";
    }

    private static TagRule rule(String name, String usage, Predicate<List<String>> fits, Reference reference) {
        return new TagRule(name, usage, fits, reference, false);
    }

    private static TagRule later(String name, String usage, Predicate<List<String>> fits, Reference reference) {
        return new TagRule(name, usage, fits, reference, true);
    }

    private static Predicate<List<String>> words(int least, int most) {
        return words -> words.size() >= least && words.size() <= most;
    }

    private static boolean isListing(List<String> words) {
        return !words.isEmpty()
                && words.stream().skip(1).allMatch(word -> word.equals("again") || word.matches("since=.+"))
                && words.stream().distinct().count() == words.size()
                && words.stream().filter(word -> word.startsWith("since=")).count() < 2;
    }

    private static boolean isResult(List<String> words) {
        int key = !words.isEmpty() && words.get(0).contains("#") ? 1 : 0;
        int rest = words.size() - key - 1;
        return rest == 0 || (rest == 1 && words.get(key + 1).startsWith("%"));
    }

    private static boolean isSnippet(List<String> words) {
        return Arrays.asList("class=", "file=").stream()
                        .anyMatch(key -> words.stream().anyMatch(word -> word.startsWith(key)))
                || words.stream().anyMatch(word -> word.startsWith(":") || word.endsWith(":"));
    }
}
