package dev.recto.accept;

import dev.recto.receipt.TestRun;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The scrubbers of a book.
 *
 * @param scrubbers in the order in which they work
 */
public record Scrubbing(Set<Scrubber> scrubbers) {

    /** Puts a name in the place of what differs from run to run by its nature. */
    public enum Scrubber {
        /** Dates and times of the day, as in ISO 8601. */
        TIMES(
                "times",
                "‹time›",
                "(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)"
                        + "|(?<!\\d)\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?!\\d)"),
        /** Folders for temporary files, up to and with the first name in them. */
        TEMPORARY_PATHS(
                "temporary-paths",
                "‹temporary path›",
                "(?<![\\w/])(?:/private)?(?:/var/folders/[^/\\s]+/[^/\\s]+/T|/var/tmp|/tmp)/[^/\\s\"'<>|,;)\\]]+"
                        + "|(?<!\\w)[A-Za-z]:\\\\[^\\n\"'<>|]{0,100}?\\\\Temp\\\\[^\\\\\\s\"'<>|,;)\\]]+"),
        /** Identities of objects, such as {@code Value@1b6d3586}, and addresses in memory. */
        ADDRESSES(
                "addresses",
                "‹address›",
                "(?<=[\\w$;\\]]@)[0-9a-f]{1,8}(?![\\w-]|\\.\\w)|(?<!\\w)0x[0-9a-f]{6,16}(?!\\w)"),
        /** What follows the word seed. */
        SEEDS("seeds", "‹seed›", "(?i)(?<=\\bseed(?:\\s?[:=]\\s?|\\s?is\\s|\\s))-?(?:0x[0-9a-f]+|\\d+)L?\\b"),
        /** A number with a unit of time, or several of them. */
        DURATIONS("durations", "‹duration›", times(" ?") + "(?: " + times(" ?") + ")*|\\bPT(?:\\d+(?:\\.\\d+)?[HMS])+");

        /** The name that a POM calls it by. */
        private final String title;

        private final String placeholder;
        private final Pattern pattern;

        Scrubber(String title, String placeholder, String pattern) {
            this.title = title;
            this.placeholder = placeholder;
            this.pattern = Pattern.compile(pattern);
        }

        private static String times(String gap) {
            return "(?<![\\w.,])\\d+(?:[.,]\\d+)?" + gap
                    + "(?:ns|µs|μs|us|ms|s|min|h|secs?|seconds?|millis(?:econds)?|milliseconds?|minutes?|hours?)(?!\\w)";
        }

        /** The text with the placeholder wherever the pattern is found. */
        String scrub(String text) {
            return pattern.matcher(text).replaceAll(placeholder);
        }
    }

    /** The scrubbers that a POM names; an unknown name is reported. */
    public static Scrubbing named(Collection<String> titles, Place pom, Consumer<Problem> report) {
        Map<String, Scrubber> byTitle = new TreeMap<>();
        Arrays.stream(Scrubber.values()).forEach(scrubber -> byTitle.put(scrubber.title, scrubber));
        Set<Scrubber> found = EnumSet.noneOf(Scrubber.class);
        for (String title : titles) {
            if (byTitle.containsKey(title)) {
                found.add(byTitle.get(title));
            } else {
                report.accept(ProblemKind.UNKNOWN_SCRUBBER.at(
                        pom,
                        "there is no scrubber '" + title + "'",
                        Nearest.remedy(
                                title, byTitle.keySet(), "name some of " + String.join(", ", byTitle.keySet()))));
            }
        }
        return new Scrubbing(found);
    }

    /** A text without what differs from run to run. */
    public String scrub(String text) {
        String clean = text;
        for (Scrubber scrubber : scrubbers) {
            clean = scrubber.scrub(clean);
        }
        return clean;
    }

    /** Names of the scrubbers that change what a test printed, in the order in which they work. */
    public List<String> usedOn(TestRun run) {
        return usedOn(List.of(run));
    }

    /** The same for all runs of a test. */
    List<String> usedOn(Collection<TestRun> runs) {
        List<String> texts = runs.stream()
                .flatMap(run -> Stream.of(run.stdout(), run.stderr()))
                .toList();
        return scrubbers.stream()
                .filter(scrubber ->
                        texts.stream().anyMatch(text -> !scrubber.scrub(text).equals(text)))
                .map(scrubber -> scrubber.title)
                .toList();
    }
}
