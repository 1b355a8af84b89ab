package dev.recto.dialect.d2l;

import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.site.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages of a site call their sections, figures, tables and equations: all pages share one set of names. */
final class Labels {

    private static final Pattern LABEL = Pattern.compile(":(label|eqlabel):`([^`\\n]+)`");
    private static final Pattern MARKS_ABOVE = Pattern.compile("(?:\\s*:\\w+:`[^`\\n]*`)*\\s*\\z");
    private static final Pattern TITLE = Pattern.compile("^#\\s+(.*?)\\s*#*\\s*$", Pattern.MULTILINE);

    private final Map<String, Target> targets = new TreeMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /** What a label is of. */
    enum Kind {
        PAGE,
        SECTION,
        FIGURE,
        TABLE,
        EQUATION
    }

    /**
     * What has a label.
     *
     * @param page the path of its page
     * @param words what a link to it says
     */
    record Target(Kind kind, String page, String words) {}

    /** Those of a site. */
    static Labels of(Site site) {
        return site.once(Labels.class, Labels::read);
    }

    private static Labels read(Site site) {
        Labels labels = new Labels();
        for (String page : site.pages()) {
            labels.read(page, site.text(page).orElse(""));
        }
        return labels;
    }

    private void read(String page, String text) {
        Matcher title = TITLE.matcher(text);
        titles.put(page, title.find() ? title.group(1) : page.replaceFirst("^.*/|\\.md$", ""));
        CodePlaces code = CodePlaces.of(text);
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (!code.has(label.start())) {
                targets.putIfAbsent(label.group(2), target(page, label.group(1), above(text, label.start())));
            }
        }
    }

    /** The line that a mark belongs to: the last above it that is no mark. */
    static String above(String text, int offset) {
        String before = MARKS_ABOVE.matcher(text.substring(0, offset)).replaceFirst("");
        return before.substring(before.lastIndexOf('\n') + 1).strip();
    }

    private Target target(String page, String mark, String above) {
        if (mark.equals("eqlabel")) {
            return new Target(Kind.EQUATION, page, "");
        }
        if (above.startsWith("#")) {
            String words = above.replaceAll("^#+\\s*|\\s*#*$", "");
            return new Target(above.startsWith("# ") ? Kind.PAGE : Kind.SECTION, page, words);
        }
        return above.startsWith("|") ? new Target(Kind.TABLE, page, "") : figure(page);
    }

    /** Figures with a label count from the start of their page. */
    private Target figure(String page) {
        long before = targets.values().stream()
                .filter(target -> target.kind() == Kind.FIGURE && target.page().equals(page))
                .count();
        return new Target(Kind.FIGURE, page, "Figure " + (before + 1));
    }

    /** What a label names; nothing where no page has it. */
    Optional<Target> get(String label) {
        return Optional.ofNullable(targets.get(label));
    }

    /** All labels. */
    Set<String> names() {
        return targets.keySet();
    }

    /** The title of a page. */
    String title(String page) {
        return titles.getOrDefault(page, page);
    }

    /** A label as the name of what has a number. */
    static String name(String label) {
        return label.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceFirst("^[_-]+", "");
    }
}
