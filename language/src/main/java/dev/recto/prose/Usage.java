package dev.recto.prose;

import dev.recto.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every tag that prose may hold, and how it is written: javac refuses what is written otherwise, and the weave has a class
 * for each that makes what the page shows. Ours come first, then those that mean here what they mean in JavaDoc.
 */
public enum Usage {
    LISTING(
            "Type#member [again] [since=Type#member]",
            words -> !words.isEmpty()
                    && words.stream().skip(1).allMatch(word -> word.equals("again") || word.matches("since=.+"))
                    && words.stream().distinct().count() == words.size()
                    && words.stream().filter(word -> word.startsWith("since=")).count() < 2,
            Reference.FIRST),
    HERE("", words(0, 0)),
    OUTPUT("Test#method", words(1, 1), Reference.FIRST),
    QUOTE("Test#method \"words\"", words(2, 2), Reference.FIRST),
    RESULT("[Test#method] key [format]", Usage::isResult, Reference.FIRST_WITH_MEMBER),
    GIVEN("20", words -> words.size() == 1 && words.get(0).matches("[-+\u2212]?\\.?\\p{Nd}[^\\s{}<>`*_\\[\\]]*")),
    FIGURE("Test#method file \"caption\"", words(3, 3), Reference.FIRST),
    TABLE("Test#method file.csv [columns=\"a, b\"] \"caption\"", words(3, 4), Reference.FIRST),
    CHART(
            "Test#method file.csv line x=column y=columns [log=y] [label=words] \"caption\"",
            words(6, 8),
            Reference.FIRST),
    REF(
            "Type#member, fig:Test#method [file], tbl:Test#method [file], sec:title, eq:name, ex:name or tbl:name",
            words -> words.size() == 1 || (words.size() == 2 && words.get(0).matches("(?:fig|tbl):.*")),
            Reference.NUMBERED),
    CITE("key p. 12", Usage::isCitation),
    CITET("key p. 12", Usage::isCitation),
    EXERCISE(
            "name [\"title\"]",
            words -> (words.size() == 1 || words.size() == 2)
                    && NumberedName.is(words.get(0))
                    && words.stream().noneMatch(String::isBlank)),
    SOLUTION(
            "[Type#member [again]]",
            words -> words.size() <= 1 || (words.size() == 2 && words.get(1).equals("again")),
            Reference.FIRST_IF_ANY),
    TERM("term, or {@term term: what it means, without markup}", words -> !words.isEmpty() && isPlain(words)),
    TOC("", words(0, 1)),
    CHILDREN("", words(0, 0)),
    YOUTUBE("id", words -> words.size() == 1 && words.get(0).matches("[\\w-]+")),
    POST("https://…", words -> words.size() == 1 && words.get(0).matches("https?://[^/].*")),

    SNIPPET(
            "class=Type region=name",
            words -> words.stream()
                    .anyMatch(word -> word.startsWith("class=")
                            || word.startsWith("file=")
                            || word.startsWith(":")
                            || word.endsWith(":")),
            Reference.CLASS),
    VALUE("Type#CONSTANT", words(0, 2), Reference.LAST_WITH_MEMBER),
    LINK("Type#member label", words(1, 99), Reference.FIRST),
    LINKPLAIN("Type#member label", words(1, 99), Reference.FIRST),
    CODE("words", words -> true),
    LITERAL("words", words -> true),
    RETURN("words without markup", Usage::isPlain),
    SUMMARY("words without markup", Usage::isPlain),
    INDEX("word", words -> !words.isEmpty() && isPlain(words)),
    SYSTEM_PROPERTY("name", words(1, 1)),
    DOC_ROOT("", words(0, 0));

    /** What a reference to something numbered names by a fragment, or by the name that its author gave it. */
    private static final Pattern NAMED = Pattern.compile("(?:sec|eq|ex):.*|tbl:[^#]*");

    /** What stands in front of the caption of a table or a chart. */
    private static final String OPTIONS = "(?:\\w+=(?:\"[^\"]*\"|\\S)*\\s+)*";

    private final String words;
    private final Predicate<List<String>> fits;
    private final Reference reference;

    Usage(String words, Predicate<List<String>> fits) {
        this(words, fits, Reference.NONE);
    }

    /** @param words what stands behind the name, to be shown to who wrote it otherwise */
    Usage(String words, Predicate<List<String>> fits, Reference reference) {
        this.words = words;
        this.fits = fits;
        this.reference = reference;
    }

    /** The tag of a name; empty where there is none. */
    public static Optional<Usage> of(String tag) {
        return Stream.of(values()).filter(usage -> usage.tag().equals(tag)).findFirst();
    }

    /** The names of all tags. */
    public static List<String> tags() {
        return Stream.of(values()).map(Usage::tag).toList();
    }

    /** The tag's name, such as {@code systemProperty}. */
    public String tag() {
        return Pattern.compile("_(.)")
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** How the tag is written, in full. */
    public String example() {
        return words.isEmpty() ? "{@" + tag() + "}" : "{@" + tag() + " " + words + "}";
    }

    /** Whether a tag may have these words behind its name. */
    boolean fits(List<String> written) {
        return fits.test(written);
    }

    /** The reference among a tag's words; null where there is none. */
    @Nullable
    String reference(List<String> written) {
        return reference.in(written);
    }

    /** Whether the reference may name what javac cannot see yet, as main sources cannot see tests: not in JavaDoc's own. */
    boolean mayBeLater() {
        return this != VALUE && this != LINK && this != LINKPLAIN;
    }

    /** Where in a tag, with its braces, words stand that are shown as prose; nothing where it shows none of its own. */
    Optional<Span> prose(String written) {
        String start = switch (this) {
            case LITERAL, RETURN, SUMMARY -> "\\{@\\w+\\s*";
            case LINK, LINKPLAIN -> "\\{@\\w+\\s+[^\\s(]+(?:\\([^)]*\\))?";
            case FIGURE -> "\\{@\\w+\\s+\\S+\\s+\\S+\\s+";
            case EXERCISE -> "\\{@\\w+\\s+\\S+\\s+";
            case TABLE, CHART -> "\\{@\\w+\\s+\\S+\\s+\\S+\\s+(?:\\w+\\s+)?" + OPTIONS;
            default -> "(?!)";
        };
        int end = written.length() - 1;
        if (!written.endsWith("}")) {
            return Optional.empty();
        }
        // What stands in front of the words ends before the brace: a name without words behind it takes no brace with
        // it.
        Matcher words = Pattern.compile(start).matcher(written).region(0, end);
        return words.lookingAt() ? Optional.of(new Span(words.end(), end)) : Optional.empty();
    }

    /** Where a tag's reference stands. */
    private enum Reference {
        NONE,
        FIRST,
        FIRST_IF_ANY,
        /** The first word, where it holds a {@code #}. */
        FIRST_WITH_MEMBER,
        /** The last word, where it holds a {@code #}. */
        LAST_WITH_MEMBER,
        /** The first word, without {@code fig:} or {@code tbl:} in front; names that authors give, and fragments, are no references. */
        NUMBERED,
        /** The value of {@code class=}. */
        CLASS;

        @Nullable
        String in(List<String> words) {
            return switch (this) {
                case NONE -> null;
                case FIRST -> words.get(0);
                case FIRST_IF_ANY -> words.isEmpty() ? null : words.get(0);
                case FIRST_WITH_MEMBER -> words.get(0).contains("#") ? words.get(0) : null;
                case LAST_WITH_MEMBER ->
                    words.stream()
                            .filter(word -> word.contains("#"))
                            .reduce((first, second) -> second)
                            .orElse(null);
                case NUMBERED ->
                    NAMED.matcher(words.get(0)).matches() ? null : words.get(0).replaceFirst("^(?:fig|tbl):", "");
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

    private static Predicate<List<String>> words(int least, int most) {
        return words -> words.size() >= least && words.size() <= most;
    }

    private static boolean isCitation(List<String> words) {
        return !Cited.read(String.join(" ", words)).isEmpty();
    }

    private static boolean isResult(List<String> words) {
        int key = !words.isEmpty() && words.get(0).contains("#") ? 1 : 0;
        int rest = words.size() - key - 1;
        return rest == 0 || (rest == 1 && words.get(key + 1).startsWith("%"));
    }

    /** Words that are shown as they are, so nothing in them may ask to be read as markup. */
    private static boolean isPlain(List<String> words) {
        return words.stream().noneMatch(word -> word.matches(".*[\\[{<`*_&\\\\].*"));
    }
}
