package dev.recto.html.prose;

import dev.recto.html.prose.Pieces.Piece;
import dev.recto.prose.FenceLanguage;
import dev.recto.prose.FenceLooks;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Code of an author's that stands by itself and of which the book knows nothing, whoever set it apart: HTML, a tag or
 * Markdown. Each says that it is not verified.
 */
final class CodeApart {

    private static final Evaluator NESTED = QueryParser.parse("pre pre");
    private static final Evaluator IN_WORDS = QueryParser.parse("code, samp, kbd, " + Pieces.ELEMENT);
    private static final Evaluator APART = QueryParser.parse("pre");
    private static final Set<String> PLAIN = Set.of("code", "samp", "kbd", "span");
    private static final Pattern LINE_END_BEFORE = Pattern.compile("(?s).*\\n\\s*");
    private static final Pattern LINE_END_BEHIND = Pattern.compile("(?s)\\s*\\n.*");
    private static final String LANGUAGE = "language-";

    private final Pieces pieces;
    private final Setting setting;

    private CodeApart(Pieces pieces, Setting setting) {
        this.pieces = pieces;
        this.setting = setting;
    }

    /** Marks all of it in a tree. */
    static void mark(Element root, Pieces pieces, Setting setting) {
        CodeApart code = new CodeApart(pieces, setting);
        root.select(NESTED).unwrap();
        root.select(IN_WORDS).stream().filter(code::isApart).forEach(each -> each.wrap("<pre></pre>"));
        root.select(APART).forEach(code::mark);
    }

    /** Whether code in words has several lines, which it breaks itself, starts behind its first or has to itself. */
    private boolean isApart(Element element) {
        Piece piece = pieces.of(element);
        if (element.closest(APART) != null || (piece != null && !piece.isCode())) {
            return false;
        }
        boolean breaks = breaksLines(element);
        String text = pieces.words(element);
        boolean several = text.lines().filter(line -> !line.isBlank()).count() > 1;
        String before = text.substring(0, text.length() - text.stripLeading().length());
        return several && (breaks || before.contains("\n") || isAlone(element));
    }

    private boolean isAlone(Element element) {
        return reachesLineEnd(element.previousSibling(), Node::previousSibling, LINE_END_BEFORE)
                && reachesLineEnd(element.nextSibling(), Node::nextSibling, LINE_END_BEHIND);
    }

    /** Makes a line end of each {@code <br>}; in words, the line ends of the source are spaces, and none behind such. */
    private static boolean breaksLines(Element element) {
        List<Element> breaks = element.select("br");
        if (!breaks.isEmpty()) {
            for (TextNode words : element.textNodes()) {
                String joined = words.getWholeText().replaceAll("\\s*\\n\\s*", " ");
                Node before = words.previousSibling();
                words.text(before != null && before.nameIs("br") ? joined.replaceFirst("^\\s", "") : joined);
            }
            breaks.forEach(each -> each.replaceWith(new TextNode("\n")));
        }
        return !breaks.isEmpty();
    }

    /** Whether nothing but space stands on a line between code and the end of it that lies in a direction. */
    private boolean reachesLineEnd(@Nullable Node beside, UnaryOperator<@Nullable Node> further, Pattern lineEnd) {
        Node at = beside;
        while (at instanceof TextNode space
                && space.isBlank()
                && !space.getWholeText().contains("\n")) {
            at = further.apply(at);
        }
        return at instanceof TextNode words
                ? lineEnd.matcher(words.getWholeText()).matches()
                : at == null || pieces.isBlock(at) || at.nameIs("br");
    }

    private void mark(Element pre) {
        pre.select("br").forEach(each -> each.replaceWith(new TextNode("\n")));
        List<Element> inside = pre.select("> *, > * *");
        if (!pre.hasText() && inside.stream().allMatch(pieces::isBlock)) {
            // What tags show there says itself how it is verified.
            pre.unwrap();
        } else if (inside.stream().allMatch(this::isPlain)) {
            pre.before(pieces.put(true, "", setting.fence(language(pre), FenceLooks.NONE, lines(pieces.words(pre)))));
            pre.remove();
        } else {
            pre.addClass("code");
            pre.wrap(pieces.open(new Piece(true, "", setting::codeWithMarkup)) + "</" + Pieces.ELEMENT + ">");
        }
    }

    private boolean isPlain(Element element) {
        Piece piece = pieces.of(element);
        return piece == null ? PLAIN.contains(element.normalName()) : !piece.isBlock() && !piece.isLink();
    }

    private static String language(Element pre) {
        return pre.select("code").stream()
                .flatMap(code -> code.classNames().stream())
                .filter(css -> css.startsWith(LANGUAGE))
                .map(css -> FenceLanguage.of(css.substring(LANGUAGE.length())))
                .findFirst()
                .orElse("");
    }

    /** The lines of code, without blank ones at either end. */
    private static List<String> lines(String code) {
        return code.replaceFirst("^(?:[^\\S\n]*\n)+", "")
                .stripTrailing()
                .lines()
                .toList();
    }
}
