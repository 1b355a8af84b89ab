package dev.recto.dialect.myst;

import dev.recto.dialect.front.Front;
import dev.recto.dialect.site.Site;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages of a site call their sections, figures, tables and equations: docs/cross-references.md. All pages share one set of names. */
final class Labels {

    private static final Pattern LABEL = Pattern.compile(
            "^[ \\t>]*\\((?<target>[\\w:./-]+)\\)=[ \\t]*$|^[ \\t>]*:(?:name|label):[ \\t]*(?<option>\\S+)[ \\t]*$"
                    + "|(?<=\\$\\$)[ \\t]*\\((?<equation>[\\w:.-]+)\\)[ \\t]*$",
            Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("\\A\\s*(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*(?:\\n|\\z)");
    private static final Pattern DIRECTIVE =
            Pattern.compile("^[ \\t>]*(?:`{3,}|:{3,})\\{([\\w:.-]+)}[ \\t]*(.*)$", Pattern.MULTILINE);
    private static final Pattern TITLE =
            Pattern.compile("^# +(.*?) *#* *$|^title: *[\"']?(.*?)[\"']? *$", Pattern.MULTILINE);

    private final Map<String, Target> targets = new TreeMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /**
     * What has a label.
     *
     * @param page the path of its page
     * @param words what a link to it says
     * @param kind what it is
     */
    record Target(String page, String words, Kind kind) {}

    /** What has a label: a place on a page, the page itself, or an equation. */
    enum Kind {
        PLACE,
        PAGE,
        EQUATION
    }

    /** Those of a site. */
    static Labels of(Site site) {
        return site.once(Labels.class, Labels::read);
    }

    private static Labels read(Site site) {
        Labels labels = new Labels();
        site.pages().forEach(page -> labels.read(page, site.text(page).orElse("")));
        return labels;
    }

    private void read(String page, String text) {
        Matcher title = TITLE.matcher(text);
        String own = !title.find()
                ? page.replaceFirst("^.*/", "").replaceFirst("\\.md$", "")
                : title.group(1) == null ? title.group(2) : title.group(1);
        titles.put(page, own);
        Front.of(text).fields().text("label").ifPresent(name -> put(name, new Target(page, own, Kind.PAGE)));
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (label.group("target") != null) {
                Matcher heading = HEADING.matcher(text.substring(label.end()));
                boolean found = heading.find();
                boolean whole = found && heading.group(1).length() == 1;
                put(
                        label.group("target"),
                        new Target(page, found ? heading.group(2) : own, whole ? Kind.PAGE : Kind.PLACE));
            } else if (label.group("option") != null) {
                put(label.group("option"), ofDirective(page, text.substring(0, label.start()), own));
            } else {
                put(label.group("equation"), new Target(page, own, Kind.EQUATION));
            }
        }
    }

    private static Target ofDirective(String page, String before, String title) {
        Matcher directive = DIRECTIVE.matcher(before);
        String name = "";
        String argument = "";
        while (directive.find()) {
            name = directive.group(1);
            argument = directive.group(2).strip();
        }
        if (name.equals("figure")) {
            return new Target(page, figure(before), Kind.PLACE);
        }
        boolean named =
                !name.matches("figure|image|code|code-block|code-cell|literalinclude|math") && !argument.isBlank();
        return new Target(page, named ? argument : title, name.equals("math") ? Kind.EQUATION : Kind.PLACE);
    }

    /** What the last figure of a text is called: they count from the start of a page (docs/cross-references.md, "Numbered references"). */
    static String figure(String upTo) {
        long count = DIRECTIVE
                .matcher(upTo)
                .results()
                .filter(each -> each.group(1).equals("figure"))
                .count();
        return "Figure " + count;
    }

    private void put(String label, Target target) {
        targets.putIfAbsent(label.toLowerCase(Locale.ROOT), target);
    }

    /** What a label names; nothing where no page has it. */
    Optional<Target> get(String label) {
        return Optional.ofNullable(targets.get(label.toLowerCase(Locale.ROOT)));
    }

    /** All labels. */
    Set<String> names() {
        return targets.keySet();
    }

    /** The title of a page. */
    String title(String page) {
        return titles.getOrDefault(page, page);
    }

    /** A label as the name of a place on a page. */
    static String name(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_-]+", "-")
                .replaceFirst("^[_-]+", "");
    }
}
