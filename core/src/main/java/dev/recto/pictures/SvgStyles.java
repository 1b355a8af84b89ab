package dev.recto.pictures;

import dev.recto.pictures.SvgNode.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the styles of a picture into attributes, which a page may have where it may have no styles of a picture's own. Rules
 * for names, classes and ids are understood, and no others.
 */
final class SvgStyles {

    private static final Pattern SELECTOR = Pattern.compile("(\\*|[A-Za-z][\\w-]*)?((?:[.#][\\w-]+)*)");
    private static final Pattern FONT = Pattern.compile(
            "(?:(?<style>normal|italic|oblique)\\s+)?"
                    + "(?:(?<weight>normal|bold|bolder|lighter|[1-9]00)\\s+)?(?<size>[\\d.]+[a-z%]*)(?:/[\\w.%]+)?\\s+(?<family>\\S.*)");

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String name, Set<String> marks, Map<String, String> declared) {

        int weight() {
            int marked = marks.stream()
                    .mapToInt(mark -> mark.startsWith("#") ? 10_000 : 100)
                    .sum();
            return marked + (name.equals("*") ? 0 : 1);
        }

        boolean isFor(Element element) {
            String id = "#" + element.attributes().getOrDefault("id", "");
            List<String> classes = List.of(
                    element.attributes().getOrDefault("class", "").strip().split("\\s+"));
            return (name.equals("*") || name.equals(element.name()))
                    && marks.stream()
                            .allMatch(mark ->
                                    mark.equals(id) || classes.contains(mark.substring(1)) && mark.startsWith("."));
        }
    }

    private SvgStyles() {}

    /** Writes every style into the attributes of the elements that it is for. */
    static void apply(String css, Element root) throws UnsafeSvg {
        SvgStyles styles = new SvgStyles();
        styles.read(css.replaceAll("(?s)/\\*.*?\\*/|<!--|-->", " "));
        styles.rules.sort(Comparator.comparingInt(Rule::weight));
        styles.apply(root);
    }

    private void apply(Element element) throws UnsafeSvg {
        for (Rule rule : rules) {
            if (rule.isFor(element)) {
                element.attributes().putAll(rule.declared());
            }
        }
        String own = element.attributes().remove("style");
        if (own != null) {
            element.attributes().putAll(declarations(own.replaceAll("(?s)/\\*.*?\\*/", " ")));
        }
        for (Element child : element.elements()) {
            apply(child);
        }
        element.attributes().remove("class");
    }

    private void read(String css) throws UnsafeSvg {
        Matcher rule = Pattern.compile("(?s)([^{}]*)\\{([^{}]*)\\}").matcher(css);
        int read = 0;
        while (rule.find() && rule.start() == read) {
            read = rule.end();
            Map<String, String> declared = declarations(rule.group(2));
            for (String selector : rule.group(1).split(",")) {
                add(selector.strip(), declared);
            }
        }
        String rest = css.substring(read).strip();
        if (!rest.isEmpty()) {
            if (!rest.startsWith("@") || rest.startsWith("@import")) {
                checkValue(rest);
            }
            throw new UnsafeSvg("the style rule " + rest.replaceAll("(?s)[\\s{].*", ""));
        }
    }

    private void add(String selector, Map<String, String> declared) throws UnsafeSvg {
        Matcher parts = SELECTOR.matcher(selector);
        if (selector.isEmpty() || !parts.matches()) {
            checkValue(selector);
            throw new UnsafeSvg("a style for '" + selector + "', which is no name, class or id");
        }
        Set<String> marks = Set.copyOf(List.of(parts.group(2).split("(?=[.#])")));
        boolean none = parts.group(2).isEmpty();
        rules.add(new Rule(Optional.ofNullable(parts.group(1)).orElse("*"), none ? Set.of() : marks, declared));
    }

    private static Map<String, String> declarations(String text) throws UnsafeSvg {
        Map<String, String> declared = new LinkedHashMap<>();
        for (String declaration : text.split(";")) {
            if (!declaration.isBlank()) {
                int colon = declaration.indexOf(':');
                checkValue(declaration);
                if (colon < 0) {
                    throw new UnsafeSvg("a style that cannot be read");
                }
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                declare(name, declaration.substring(colon + 1).strip(), declared);
            }
        }
        return declared;
    }

    private static void declare(String name, String value, Map<String, String> declared) throws UnsafeSvg {
        Matcher font = FONT.matcher(value);
        if (name.equals("font") && font.matches()) {
            declared.put("font-style", Optional.ofNullable(font.group("style")).orElse("normal"));
            declared.put(
                    "font-weight", Optional.ofNullable(font.group("weight")).orElse("normal"));
            declared.put("font-size", font.group("size"));
            declared.put("font-family", font.group("family"));
        } else if (SvgAllowList.isProperty(name) && !value.contains("!")) {
            declared.put(name, value);
        } else if (!SvgAllowList.isSilentProperty(name)) {
            throw new UnsafeSvg("the style '" + name + ": " + value + "'");
        }
    }

    private static void checkValue(String value) throws UnsafeSvg {
        Optional<String> fault = SvgAllowList.fault(value);
        if (fault.isPresent()) {
            throw new UnsafeSvg(fault.get());
        }
    }
}
