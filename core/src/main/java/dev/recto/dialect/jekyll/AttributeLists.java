package dev.recto.dialect.jekyll;

import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.AttributeNames;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.forms.Looks;
import dev.recto.prose.Grammar;
import dev.recto.prose.PlainWords;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads kramdown's lists of attributes: of the block before or, else, behind them, and of the span that they touch; anywhere
 * else they are taken out (gettalong/kramdown 12b3d2e, doc/syntax.page, "Block IALs", "Span IALs"). What a class means is a
 * {@link NamedRule}'s to say.
 */
final class AttributeLists implements Pass {

    /** The form of a class. */
    static final String CLASS = "class";

    private static final Pattern ON_LINE = Pattern.compile("^([ \\t>]*)(" + AttributeList.LOOK.pattern() + ")[ \\t]*$");
    private static final Pattern DEFINITION =
            Pattern.compile("^ {0,3}\\{:([\\w-]+):\\s*([^}\\n]*)}[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern EXTENSION = Pattern.compile(
            "\\{::comment}.*?\\{:/(?:comment)?}|\\{::[^}\\n]*/}|\\{::nomarkdown}|\\{:/(?:nomarkdown)?}",
            Pattern.DOTALL);
    private static final List<String> SIZES = List.of("width", "height", "w", "h");
    private static final List<String> SILENT = List.of("no_toc");

    private final String dialect;
    private @Nullable Map<String, NamedRule> classes;

    AttributeLists(String dialect) {
        this.dialect = dialect;
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        if (!text.contains("{:")) {
            return Translation.unchanged(text);
        }
        return new Reading(text, page, classes()).read();
    }

    private Map<String, NamedRule> classes() {
        if (classes == null) {
            Map<String, NamedRule> found = new TreeMap<>();
            DialectRule.of(dialect, NamedRule.class).stream()
                    .filter(rule -> rule.form().equals(CLASS))
                    .forEach(rule -> rule.names().forEach(name -> found.putIfAbsent(name, rule)));
            classes = found;
        }
        return classes;
    }

    /** One page being read. */
    private static final class Reading {

        private final String text;
        private final Manuscript page;
        private final Map<String, NamedRule> classes;
        private final Edits edits = new Edits();
        private final Map<String, AttributeList> defined = new HashMap<>();
        private final StringBuilder plain;

        Reading(String text, Manuscript page, Map<String, NamedRule> classes) {
            this.text = text;
            this.page = page;
            this.classes = classes;
            this.plain = new StringBuilder(text);
        }

        Translation read() {
            takeOut(EXTENSION.matcher(text), false);
            takeOut(DEFINITION.matcher(text), true);
            List<AttributeList> lists = onLines();
            List<Node> nodes = Grammar.nodes(Grammar.parse(plain.toString()));
            lists.forEach(list -> give(list, owner(list, nodes)));
            nodes.stream().filter(Text.class::isInstance).forEach(this::spans);
            return edits.applyTo(text);
        }

        private void takeOut(Matcher found, boolean defines) {
            while (found.find()) {
                if (plain.charAt(found.start()) == ' ') {
                    continue;
                }
                Span span = new Span(found.start(), found.end());
                if (defines) {
                    defined.put(found.group(1), AttributeList.read(found.group(2), span));
                }
                blank(span);
                edits.replace(span, "");
            }
        }

        private void blank(Span span) {
            for (int i = span.start(); i < span.end(); i++) {
                if (plain.charAt(i) != '\n') {
                    plain.setCharAt(i, ' ');
                }
            }
        }

        /** Those alone on a line, which is no line of theirs for Markdown. */
        private List<AttributeList> onLines() {
            List<AttributeList> lists = new ArrayList<>();
            String fence = "";
            int start = 0;
            for (String line : plain.toString().split("\n", -1)) {
                String mark = line.replaceFirst("^[ \\t>]*", "");
                if (fence.isEmpty() && (mark.startsWith("```") || mark.startsWith("~~~"))) {
                    fence = mark.substring(0, 3);
                } else if (!fence.isEmpty() && mark.startsWith(fence)) {
                    fence = "";
                }
                Matcher list = ON_LINE.matcher(line);
                if (fence.isEmpty() && list.find()) {
                    Span span = new Span(start + list.start(2), start + list.end(2));
                    lists.add(AttributeList.read(list.group(3), span));
                    blank(span);
                }
                start += line.length() + 1;
            }
            return lists;
        }

        /** The block that ends on the line above, or else starts on the line below; the outermost of several. */
        private @Nullable Node owner(AttributeList list, List<Node> nodes) {
            int lineStart = text.lastIndexOf('\n', list.span().start()) + 1;
            int lineEnd = text.indexOf('\n', list.span().end());
            Node below = null;
            for (Node node : nodes) {
                if (!(node instanceof Block) || node.getSourceSpans().isEmpty()) {
                    continue;
                }
                Span span = Grammar.span(node);
                if (end(span) == end(new Span(0, lineStart))
                        && end(span) > 0
                        && text.substring(end(span), lineStart).indexOf('\n')
                                == text.substring(end(span), lineStart).lastIndexOf('\n')) {
                    return node;
                }
                if (below == null && lineEnd >= 0 && span.start() == lineEnd + 1) {
                    below = node;
                }
            }
            return below;
        }

        /** Where the words of a stretch end. */
        private int end(Span span) {
            int end = span.end();
            while (end > span.start() && Character.isWhitespace(plain.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private void give(AttributeList list, @Nullable Node owner) {
            edits.replace(list.span(), "");
            if (owner == null) {
                return;
            }
            Span span = Grammar.span(owner);
            if (list.names().contains("toc") && owner instanceof ListBlock) {
                Optional<String> some = ContentsList.without("no_toc", text);
                edits.replace(new Span(span.start(), list.span().start()), some.orElse("{@toc}") + "\n");
                return;
            }
            Node image =
                    owner instanceof Paragraph && owner.getFirstChild() instanceof Image ? owner.getFirstChild() : null;
            for (String name : list.names()) {
                AttributeList more = defined.get(name);
                if (more != null) {
                    give(new AttributeList(list.span(), more.id(), more.classes(), more.values(), List.of()), owner);
                } else if (!name.equals("toc")) {
                    UnknownMarkup.meet(edits, page, text, list.span(), "attribute list", name, defined.keySet());
                }
            }
            list.classes().forEach(each -> call(each, list, span));
            check(list);
            list.id().ifPresent(id -> identify(owner, span, id));
            if (image != null) {
                size(image, list);
            }
            String file = list.values().get("file");
            if (file != null && owner instanceof FencedCodeBlock) {
                int info = text.indexOf('\n', span.start());
                edits.replace(new Span(info, info), " title=\"" + file.replace("\"", "'") + "\"");
            }
        }

        private void check(AttributeList list) {
            list.values().keySet().forEach(name -> AttributeNames.check(edits, page, text, list.span(), name));
        }

        private void call(String name, AttributeList list, Span owner) {
            NamedRule rule = classes.get(name);
            if (rule != null) {
                rule.meet(new Call(name, list.values(), List.of(), owner, null, text, page), edits);
            } else if (!SILENT.contains(name) && !name.startsWith("language-")) {
                Looks.pass(edits, page, text, list.span(), name, classes.keySet());
            }
        }

        private void identify(Node owner, Span span, String id) {
            if (owner instanceof Heading
                    && owner.getFirstChild() != null
                    && !owner.getFirstChild().getSourceSpans().isEmpty()
                    && !owner.getLastChild().getSourceSpans().isEmpty()) {
                Span words = new Span(
                        Grammar.span(owner.getFirstChild()).start(),
                        Grammar.span(owner.getLastChild()).end());
                edits.before(words, words.start(), "<span id=\"" + id + "\">");
                edits.after(words, "</span>");
            } else if (owner instanceof Paragraph) {
                edits.before(span, span.start(), "<span id=\"" + id + "\"></span>");
            }
        }

        /** Lists among words. */
        private void spans(Node words) {
            if (words.getSourceSpans().isEmpty()) {
                return;
            }
            Span span = Grammar.span(words);
            Matcher found = AttributeList.LOOK.matcher(text).region(span.start(), span.end());
            while (found.find()) {
                Span at = new Span(found.start(), found.end());
                AttributeList list = AttributeList.read(found.group(1), at);
                edits.replace(at, "");
                Node owner = found.start() == span.start() ? words.getPrevious() : null;
                if (owner == null || owner.getSourceSpans().isEmpty()) {
                    continue;
                }
                Span owned = Grammar.span(owner);
                list.classes().forEach(each -> call(each, list, owned));
                check(list);
                list.id().ifPresent(id -> edits.before(owned, at.start(), "<span id=\"" + id + "\"></span>"));
                if (owner instanceof Image) {
                    size(owner, list);
                }
            }
        }

        private void size(Node node, AttributeList list) {
            if (!(node instanceof Image image) || SIZES.stream().noneMatch(list.values()::containsKey)) {
                return;
            }
            Map<String, String> sizes = new HashMap<>();
            list.values()
                    .forEach((name, value) ->
                            sizes.put(name.equals("w") ? "width" : name.equals("h") ? "height" : name, value));
            String alt = list.values().getOrDefault("alt", PlainWords.of(image));
            edits.replace(Grammar.span(image), Forms.image(image.getDestination(), alt, sizes));
        }
    }
}
