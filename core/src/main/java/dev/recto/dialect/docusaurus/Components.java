package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Notice;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Components of JSX: those of Docusaurus itself are what they show; others are unknown markup. Images
 * get the file that they require, and what says how an element looks goes (docs markdown-features/react, markdown-features/assets,
 * markdown-features/admonitions, "Usage in JSX", markdown-features/toc, "Inline table of contents", and
 * markdown-features/head-metadata).
 */
final class Components implements Pass {

    private static final String ATTRIBUTES =
            "((?:[^<>{}`\"]++|\"[^\"]*\"|\\{[^{}`]*(?:\\{[^{}`]*}[^{}`]*)*}|\\{\\s*`[^`]*`\\s*})*+)";
    /** A tag: the slash that ends a component, its name, and its attributes. */
    static final Pattern TAG = Pattern.compile("<(/?)([A-Z][\\w.]*)" + ATTRIBUTES + ">");

    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\s*=\\s*\\{?\\s*[\"'`]([^\"'`]*)[\"'`]");
    private static final Pattern LIGHT =
            Pattern.compile("\\blight\\s*:\\s*(?:(?:useBaseUrl|require)\\(\\s*)?['\"]([^'\"\\n]*)['\"]");
    private static final Pattern HEAD = Pattern.compile("<([Hh]ead)>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern REQUIRED = Pattern.compile(
            "\\{\\s*(?:require|useBaseUrl)\\(\\s*['\"](?:@site/)?([^'\"\\n]*)['\"]\\s*\\)(?:\\.default)?\\s*}");
    private static final Pattern LOOKS =
            Pattern.compile("\\s(?:className|style)\\s*=\\s*(?:\"[^\"]*\"|\\{(?:[^{}]|\\{[^{}]*})*})");

    /** What Docusaurus has of its own. */
    static final Set<String> KNOWN = Set.of(
            "Admonition", "CodeBlock", "Details", "Link", "Mermaid", "TOCInline", "TabItem", "Tabs", "ThemedImage");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        List<Span> done = heads(text, code, edits);
        Matcher tag = TAG.matcher(text);
        String link = "";
        while (tag.find()) {
            if (code.has(tag.start()) || done.stream().anyMatch(each -> each.has(tag.start()))) {
                continue;
            }
            Span span = new Span(tag.start(), tag.end());
            Optional<String> written = written(tag, link);
            if (written.isPresent()) {
                edits.replace(span, written.get());
                link = tag.group(2).equals("Link") && tag.group(1).isEmpty() ? named(tag, "to", "href") : link;
            } else {
                Span whole = whole(tag, text);
                String name = tag.group(2);
                if (KNOWN.contains(name)) {
                    UnknownMarkup.cannotKnow(edits, page, text, whole, "<" + name + ">", "write what it shows");
                } else {
                    UnknownMarkup.meet(edits, page, text, whole, "component", name, new TreeSet<>(KNOWN));
                }
                done.add(whole);
            }
        }
        replace(REQUIRED, text, code, edits, true);
        replace(LOOKS, text, code, edits, false);
        return edits.applyTo(text);
    }

    /** Leaves out what only a browser reads, and says where that stands. */
    private static List<Span> heads(String text, CodePlaces code, Edits edits) {
        List<Span> heads = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        while (head.find()) {
            if (!code.has(head.start())) {
                edits.pass(new Notice(
                        head.start(),
                        ProblemKind.PASSED_OVER,
                        "metadata of the page's head",
                        "what stands in the head of a page is left out",
                        "say in the front matter what a book shows of it"));
                heads.add(new Span(head.start(), head.end()));
            }
        }
        heads.forEach(span -> edits.replace(span, ""));
        return heads;
    }

    /** A tag of a component that is known, in what Markdown has for the same; nothing for others. */
    private static Optional<String> written(Matcher tag, String link) {
        boolean closes = !tag.group(1).isEmpty();
        boolean alone = tag.group(3).endsWith("/");
        return Optional.ofNullable(
                switch (tag.group(2)) {
                    case "Admonition" ->
                        alone
                                ? null
                                : closes ? "\n:::\n" : ":::" + named(tag, "type") + titled(named(tag, "title")) + "\n";
                    case "Link" -> alone ? null : closes ? "](<" + link + ">)" : "[";
                    case "TOCInline" -> "{@toc}";
                    case "Details" ->
                        closes
                                ? "\n\n</details>"
                                : "<details>\n<summary>" + Forms.html(named(tag, "summary")) + "</summary>\n\n";
                    case "ThemedImage" -> image(tag);
                    default -> null;
                });
    }

    private static String titled(String title) {
        return title.isEmpty() ? "" : "[" + title + "]";
    }

    private static @Nullable String image(Matcher tag) {
        Matcher light = LIGHT.matcher(tag.group(3));
        return light.find() ? Forms.image(light.group(1), named(tag, "alt"), Map.of()) : null;
    }

    private static String named(Matcher tag, String... names) {
        Map<String, String> values = new TreeMap<>();
        ATTRIBUTE.matcher(tag.group(3)).results().forEach(each -> values.put(each.group(1), each.group(2)));
        for (String name : names) {
            if (values.containsKey(name)) {
                return values.get(name);
            }
        }
        return "";
    }

    /** A component with what stands in it, up to the tag that ends it. */
    private static Span whole(Matcher tag, String text) {
        String end = "</" + tag.group(2) + ">";
        int close = tag.group(1).isEmpty() && !tag.group(3).endsWith("/") ? text.indexOf(end, tag.end()) : -1;
        return new Span(tag.start(), close < 0 ? tag.end() : close + end.length());
    }

    private static void replace(Pattern pattern, String text, CodePlaces code, Edits edits, boolean quoted) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (!code.has(found.start())) {
                edits.replace(new Span(found.start(), found.end()), quoted ? '"' + found.group(1) + '"' : "");
            }
        }
    }
}
