package dev.recto.dialect.extended;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the one grammar's five kinds of alerts stand for the words that admonitions know. */
record AdmonitionKind(String alert, String title) {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "TIP", Set.of("tip", "hint", "success", "check", "done"),
            "IMPORTANT", Set.of("important"),
            "WARNING", Set.of("warning", "attention"),
            "CAUTION", Set.of("caution", "danger", "error", "bug", "fail", "failure", "missing"));
    private static final Map<String, String> TITLES = Map.of("tldr", "TLDR", "todo", "To Do", "seealso", "See Also");

    /** The kind that a word means: a note, where nobody knows it. */
    static AdmonitionKind of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String alert = WORDS.entrySet().stream()
                .filter(each -> each.getValue().contains(lower))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("NOTE");
        String title = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        return new AdmonitionKind(alert, TITLES.getOrDefault(lower, title));
    }

    /** Whether a title says no more than the alert says by itself. */
    boolean says(String words) {
        return words.equalsIgnoreCase(alert);
    }
}
