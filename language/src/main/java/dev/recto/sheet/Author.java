package dev.recto.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Someone who wrote a page, as its author says it: a name, or a name and an address between angle brackets, such as {@code Ada
 * Lovelace <https://ada.example>}.
 *
 * @param name what readers see
 * @param link where more is told of the author; empty where that is not said
 */
public record Author(String name, String link) {

    private static final Pattern LINKED = Pattern.compile("([^<>]*[^<>\\s])\\s*<(https?://[^\\s<>\"]+)>");

    /** Reads one. */
    public static Author of(String text) {
        Matcher linked = LINKED.matcher(text.strip());
        return linked.matches() ? new Author(linked.group(1), linked.group(2)) : new Author(text.strip(), "");
    }

    /** Why a text is none, as a sentence; nothing where it is one. */
    public static Optional<String> fault(String text) {
        boolean brackets = text.contains("<") || text.contains(">");
        return brackets && of(text).link().isEmpty()
                ? Optional.of("'" + text + "' is no name with a web address")
                : Optional.empty();
    }

    /** What to write instead. */
    public static String remedy() {
        return "write it as Ada Lovelace <https://ada.example>";
    }

    /** As it is written. */
    public String text() {
        return link.isEmpty() ? name : name + " <" + link + ">";
    }
}
