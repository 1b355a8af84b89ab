package dev.recto.html;

import dev.recto.html.code.LexicalHighlighter;
import dev.recto.html.code.StyledWord;
import dev.recto.html.page.ListingView.Line;
import dev.recto.html.page.StretchView;
import dev.recto.html.page.StretchView.TokenView;
import dev.recto.html.page.StretchView.Wrap;
import dev.recto.prose.FenceLooks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of code that the book knows nothing of, with the numbers and marks that its author gave them. */
final class FenceLines {

    private static final List<Wrap> MARKED = List.of(new Wrap(Wrap.Kind.HIGHLIGHTED, ""));

    private FenceLines() {}

    static List<Line> of(String language, FenceLooks looks, List<String> texts) {
        List<Line> lines = new ArrayList<>(texts.size());
        for (List<StyledWord> words : LexicalHighlighter.highlight(language, texts)) {
            int number = lines.size() + 1;
            lines.add(
                    new Line(looks.number(number), "", "line", stretches(words, looks.marks(number)), List.of(), null));
        }
        return lines;
    }

    /** Of a marked line, what stands behind its indentation is marked. */
    private static List<StretchView> stretches(List<StyledWord> words, boolean marked) {
        String line = words.stream().map(StyledWord::text).collect(Collectors.joining());
        int start =
                marked && !line.isBlank() ? line.length() - line.stripLeading().length() : line.length();
        List<TokenView> plain = new ArrayList<>();
        List<TokenView> rest = new ArrayList<>();
        int at = 0;
        for (StyledWord word : words) {
            String text = word.text();
            int split = Math.min(Math.max(start - at, 0), text.length());
            add(plain, word, text.substring(0, split));
            add(rest, word, text.substring(split));
            at += text.length();
        }
        StretchView before = new StretchView(List.of(), plain);
        return rest.isEmpty() ? List.of(before) : List.of(before, new StretchView(MARKED, rest));
    }

    private static void add(List<TokenView> views, StyledWord word, String text) {
        if (!text.isEmpty()) {
            views.add(TokenView.of(new StyledWord(word.kind(), text, word.word()), null));
        }
    }
}
