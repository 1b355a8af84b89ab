package dev.recto.secrets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks for secrets: for what looks like one, and for the values of environment variables. */
final class Secrets {

    private static final Keywords KEYWORDS = new Keywords(PatternFile.PATTERNS);

    /** Allows whatever stands on its line. */
    private static final Predicate<String> ALLOWS =
            Pattern.compile("(?<!\\w)recto:allow-secret(?![\\w:-])").asPredicate();

    private final Environment environment;

    Secrets(Environment environment) {
        this.environment = environment;
    }

    /**
     * A secret in a text.
     *
     * @param offset where it starts
     * @param what what it is, as part of a sentence; never the secret itself
     */
    record Found(int offset, String what) {}

    /** Every secret in a text, in order; one that several patterns fit is named once. Lines of an author's allow theirs. */
    List<Found> in(String text, Where where) {
        List<Found> found = new ArrayList<>();
        environment
                .shownIn(text, where == Where.OUTPUT)
                .forEach(shown ->
                        found.add(new Found(shown.offset(), "the value of the environment variable " + shown.name())));
        Lines lines = new Lines(text, where, found);
        KEYWORDS.find(text, lines::look);
        found.removeIf(each -> where != Where.OUTPUT && ALLOWS.test(line(text, each.offset())));
        Set<Integer> named = new HashSet<>();
        found.removeIf(each -> !named.add(each.offset()));
        found.sort(Comparator.comparingInt(Found::offset));
        return found;
    }

    private static String line(String text, int offset) {
        return text.substring(start(text, offset), end(text, offset));
    }

    private static int start(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int end(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** Looks closer at the lines that have a keyword, at each once for each pattern. */
    private static final class Lines {

        private final String text;
        private final Where where;
        private final List<Found> found;
        private final Set<SecretPattern> looked = new HashSet<>();
        private int start;
        private int end = -1;

        Lines(String text, Where where, List<Found> found) {
            this.text = text;
            this.where = where;
            this.found = found;
        }

        /** Keywords come in the order in which they stand. */
        void look(SecretPattern pattern, int at) {
            if (at > end) {
                start = start(text, at);
                end = end(text, at);
                looked.clear();
            }
            if (pattern.places().contains(where) && looked.add(pattern)) {
                pattern.in(text, start, end)
                        .forEach(offset -> found.add(new Found(offset, "what looks like " + pattern.title())));
            }
        }
    }
}
