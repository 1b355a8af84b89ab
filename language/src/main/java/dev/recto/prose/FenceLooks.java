package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the code of a fence is shown: {@code title="a.js" {1,3-5} linenums=7}, and what other systems write for the same. No check is
 * switched off by it.
 *
 * @param title what its author calls the code; empty for nothing
 * @param marked the lines that catch the eye
 * @param first the number of its first line; nothing for code without numbers
 */
public record FenceLooks(String title, List<Lines> marked, OptionalInt first) {

    /** Code as it is. */
    public static final FenceLooks NONE = new FenceLooks("", List.of(), OptionalInt.empty());

    private static final Set<String> TITLE = Set.of("title", "file", "filename", "caption", "lst-cap");
    private static final Set<String> MARKED = Set.of(FenceWord.LINES, "hl_lines", "mark_lines", "emphasize-lines");
    private static final Set<String> NUMBERED =
            Set.of("linenums", "linenos", "linenumbers", "numberlines", "number-lines", "showlinenumbers");
    private static final Set<String> FIRST = Set.of("linenostart", "lineno-start", "startfrom", "start-from");
    private static final Set<String> PLAIN = Set.of("nolineno", "nolinenos");
    private static final Pattern LINE =
            Pattern.compile("[\\s,\"']*(?<first>\\d{1,6})(?:\\s*-\\s*(?<last>\\d{1,6}))?(?!\\d)[\\s,\"']*");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern OFF = Pattern.compile("(?i)false|none|no|off");

    /**
     * Lines of a fence, from 1.
     *
     * @param offset where the info string names them
     */
    public record Lines(int first, int last, int offset) {

        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    /** Whether a word says how code is shown. */
    public static boolean has(FenceWord word) {
        String key = key(word);
        return MARKED.contains(key)
                || NUMBERED.contains(key)
                || PLAIN.contains(key)
                || (word.value() != null && (TITLE.contains(key) || FIRST.contains(key)));
    }

    /** What is shown for such words, in order; the others are passed over. */
    public static FenceLooks of(List<FenceWord> words, Consumer<Fault> report) {
        String title = "";
        List<Lines> marked = new ArrayList<>();
        OptionalInt first = OptionalInt.empty();
        OptionalInt from = OptionalInt.empty();
        for (FenceWord word : words.stream().filter(FenceLooks::has).toList()) {
            String key = key(word);
            String value = word.value() == null ? "" : word.value().strip();
            if (TITLE.contains(key)) {
                title = value;
            } else if (MARKED.contains(key)) {
                marked(word, marked, report);
            } else if (FIRST.contains(key)) {
                from = number(word, value, report);
            } else {
                first = PLAIN.contains(key) || OFF.matcher(value).matches() ? OptionalInt.empty() : first(value);
            }
        }
        return new FenceLooks(title, List.copyOf(marked), first.isPresent() && from.isPresent() ? from : first);
    }

    /** What a word is called in any spelling. */
    private static String key(FenceWord word) {
        return word.key().replaceFirst("^\\.", "").toLowerCase(Locale.ROOT);
    }

    private static OptionalInt first(String value) {
        Matcher number = NUMBER.matcher(value);
        return OptionalInt.of(number.matches() ? Integer.parseInt(number.group(1)) : 1);
    }

    private static OptionalInt number(FenceWord word, String value, Consumer<Fault> report) {
        if (value.matches("\\d{1,6}")) {
            return OptionalInt.of(Integer.parseInt(value));
        }
        refuse(word.valueAt(), "'" + value + "' is no number of a line", "write linenums=7", report);
        return OptionalInt.empty();
    }

    private static void marked(FenceWord word, List<Lines> marked, Consumer<Fault> report) {
        String value = word.value() == null ? "" : word.value();
        Matcher line = LINE.matcher(value);
        int at = 0;
        while (at < value.length() && line.region(at, value.length()).lookingAt()) {
            int first = Integer.parseInt(line.group("first"));
            String end = line.group("last");
            int last = end == null ? first : Integer.parseInt(end);
            if (first < 1 || last < first) {
                break;
            }
            marked.add(new Lines(first, last, word.valueAt() + line.start("first")));
            at = line.end();
        }
        if (!value.substring(at).isBlank()) {
            refuse(
                    word.valueAt() + at,
                    "'" + value.substring(at).strip() + "' names no lines of a fence",
                    "write {2,4-5}",
                    report);
        }
    }

    private static void refuse(int offset, String message, String remedy, Consumer<Fault> report) {
        report.accept(ProblemKind.UNKNOWN_FENCE_WORD.at(offset, message, remedy));
    }

    /** That a marked line is none of the code's; nothing where all are. */
    Optional<Fault> beyond(int lines) {
        return missing(lines)
                .map(each -> ProblemKind.UNKNOWN_FENCE_WORD.at(
                        each.offset(),
                        "the fence has no line " + each.last() + ": it has " + lines,
                        "mark lines that are there"));
    }

    /** Whether a line catches the eye. */
    public boolean marks(int line) {
        return marked.stream().anyMatch(each -> each.first() <= line && line <= each.last());
    }

    /** The number that a line shows; empty for none. */
    public String number(int line) {
        return first.isPresent() ? Integer.toString(first.getAsInt() + line - 1) : "";
    }

    /** The first lines marked that code of so many lines does not have; nothing where it has all. */
    public Optional<Lines> missing(int lines) {
        return marked.stream().filter(each -> each.last() > lines).findFirst();
    }

    /**
     * What one of its words says of it, in the one grammar; empty where that is nothing, or another says it.
     *
     * @param count how many lines there are: of others it is not said that they are marked
     */
    public String words(FenceWord word, int count) {
        String key = key(word);
        if (TITLE.contains(key)) {
            String title = of(List.of(word), fault -> {}).title;
            return title.isEmpty() ? "" : "title=\"" + title.replace('"', '\'') + '"';
        }
        if (MARKED.contains(key)) {
            List<Lines> lines = of(List.of(word), fault -> {}).marked.stream()
                    .filter(each -> each.first() <= count)
                    .map(each -> new Lines(each.first(), Math.min(each.last(), count), each.offset()))
                    .toList();
            return lines.isEmpty()
                    ? ""
                    : lines.stream().map(Lines::toString).collect(Collectors.joining(",", "{", "}"));
        }
        if (first.isEmpty() || FIRST.contains(key)) {
            return "";
        }
        return first.getAsInt() == 1 ? "linenums" : "linenums=" + first.getAsInt();
    }
}
