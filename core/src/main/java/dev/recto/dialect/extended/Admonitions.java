package dev.recto.dialect.extended;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.Rules.Rule;
import dev.recto.dialect.extended.Admonition.Header;
import dev.recto.dialect.extended.Admonition.Line;
import dev.recto.dialect.extended.Admonition.Tab;
import dev.recto.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code !!! note "Title"} with an indented body becomes an alert whose first paragraph is the title in bold; those that fold,
 * {@code ???} and {@code ???+}, become {@code <details>}.
 */
public final class Admonitions implements Rule {

    private static final Pattern MARKUP = Pattern.compile("[\\[*_`{<&\\\\]");
    private static final int DEPTH = 20;
    private static final String CLOSE = "\n\n</details>";

    private static final Map<String, Set<String>> ALERTS = Map.of(
            "TIP", Set.of("tip", "hint", "success", "check", "done"),
            "IMPORTANT", Set.of("important"),
            "WARNING", Set.of("warning", "attention"),
            "CAUTION", Set.of("caution", "danger", "error", "bug", "fail", "failure", "missing"));
    private static final Map<String, String> TITLES = Map.of("tldr", "TLDR", "todo", "To Do", "seealso", "See Also");

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new AdmonitionParser.Factory());
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        Set<Integer> code = code(page);
        Map<Integer, Admonition> blankLines = blankLines(page);
        for (Admonition admonition : page.all(Admonition.class)) {
            if (admonition.depth() > DEPTH) {
                refuseDepth(edits, admonition);
                continue;
            }
            if (admonition.isFoldable()) {
                fold(page, edits, admonition);
            } else {
                alert(page, edits, admonition, blankLines);
            }
            for (Line line : admonition.body()) {
                int start = line.indentation().start();
                if (line.tab() == Tab.ACROSS || (line.tab() == Tab.BEHIND && !code.contains(start))) {
                    edits.refuse(
                            start,
                            "a tab stands in the indentation of this admonition's line",
                            "indent it with spaces");
                }
            }
        }
    }

    /** The one grammar's alert for the kind of an admonition: a note, where nobody knows it. */
    private static String alert(String kind) {
        return ALERTS.entrySet().stream()
                .filter(each -> each.getValue().contains(kind.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("NOTE");
    }

    /** The title of an admonition that has none. */
    private static String title(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return TITLES.getOrDefault(lower, lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
    }

    private static void refuseDepth(Edits edits, Admonition admonition) {
        Span header = admonition.header().span();
        if (admonition.depth() == DEPTH + 1) {
            edits.refuse(header, "admonitions are nested deeper than " + DEPTH, "flatten them");
        } else {
            edits.replace(header, "");
        }
    }

    /** Where the indentation of lines between a fence's marks starts. */
    private static Set<Integer> code(ParsedPage page) {
        TreeMap<Integer, Integer> fences = new TreeMap<>();
        page.all(FencedCodeBlock.class).forEach(fence -> fences.put(fence.getStartOffset(), fence.getEndOffset()));
        Set<Integer> code = new HashSet<>();
        for (Admonition admonition : page.all(Admonition.class)) {
            for (Line line : admonition.body()) {
                int start = line.indentation().start();
                Map.Entry<Integer, Integer> fence = fences.lowerEntry(start);
                if (fence != null && start < fence.getValue()) {
                    code.add(start);
                }
            }
        }
        return code;
    }

    /** The innermost alert that goes on over each blank line, by the line's start. */
    private static Map<Integer, Admonition> blankLines(ParsedPage page) {
        Map<Integer, Admonition> innermost = new HashMap<>();
        for (Admonition admonition : page.all(Admonition.class)) {
            if (!admonition.isFoldable()) {
                admonition.body().stream()
                        .filter(Line::blank)
                        .forEach(line -> innermost.put(line.indentation().start(), admonition));
            }
        }
        return innermost;
    }

    private static void alert(
            ParsedPage page, Edits edits, Admonition admonition, Map<Integer, Admonition> blankLines) {
        Header header = admonition.header();
        String alert = alert(header.kind());
        String apart = isQuote(admonition.getPrevious()) ? "\n" : "";
        String mark = apart + "> [!" + alert + "]";
        String end = admonition.body().isEmpty() ? "" : "\n>";
        Span title = header.title();
        if (title == null) {
            String words = title(header.kind());
            boolean plain = words.equalsIgnoreCase(alert);
            edits.replace(header.span(), plain ? mark : mark + "\n> **" + words + "**" + end);
        } else if (page.words(title).isBlank() || page.words(title).equalsIgnoreCase(alert)) {
            edits.replace(header.span(), mark);
        } else {
            boolean starred = page.words(title).indexOf('*') >= 0;
            edits.replace(
                    new Span(header.span().start(), title.start()), mark + "\n> " + (starred ? "<strong>" : "**"));
            edits.replace(
                    new Span(title.end(), header.span().end()), header.span(), (starred ? "</strong>" : "**") + end);
        }
        for (Line line : admonition.body()) {
            Span indentation = line.indentation();
            if (!line.blank()) {
                edits.replace(indentation, header.span(), "> ");
            } else if (blankLines.get(indentation.start()) == admonition) {
                edits.replace(new Span(indentation.start() - 1, indentation.end()), header.span(), "\n>");
            }
        }
        if (admonition.getNext() instanceof BlockQuote next) {
            edits.before(ParsedPage.span(next), next.getStartOffset(), "\n");
        }
    }

    private static void fold(ParsedPage page, Edits edits, Admonition admonition) {
        Header header = admonition.header();
        Span title = header.title();
        String words = title == null ? title(header.kind()) : page.words(title);
        if (title != null && MARKUP.matcher(words).find()) {
            edits.refuse(title.start(), "the title of what folds is plain text", "take the markup out of it");
        }
        String open = header.mark().equals("???+") ? " open" : "";
        String plain = MARKUP.matcher(words).replaceAll("");
        String summary = "<summary>" + Escaping.escapeHtml(plain, false) + "</summary>";
        edits.replace(header.span(), "<details" + open + ">\n" + summary + "\n");
        for (Line line : admonition.body()) {
            if (!line.blank()) {
                edits.replace(line.indentation(), header.span(), "");
            }
        }
        Span whole = whole(page, admonition);
        edits.after(
                whole, page.isBlankBehind(Math.min(whole.end() + 1, page.text().length())) ? CLOSE : CLOSE + "\n");
    }

    /** From its mark to the end of its last line. */
    private static Span whole(ParsedPage page, Admonition admonition) {
        Span header = admonition.header().span();
        int end = header.end();
        for (Line line : admonition.body()) {
            end = Math.max(end, page.lineEnd(line.indentation().end()));
        }
        Node last = admonition.getLastChild();
        if (last != null) {
            // A paragraph may go on in lines that are not the admonition's own.
            end = Math.max(end, page.lineEnd(page.trimmed(ParsedPage.span(last)).end()));
        }
        return new Span(header.start(), end);
    }

    private static boolean isQuote(@Nullable Node before) {
        return before instanceof BlockQuote || (before instanceof Admonition quote && !quote.isFoldable());
    }
}
