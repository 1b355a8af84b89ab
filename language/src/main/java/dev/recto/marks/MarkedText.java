package dev.recto.marks;

import dev.recto.marks.Recipe.Fold;
import dev.recto.text.Header.Clause;
import dev.recto.text.JavaText;
import dev.recto.text.Lexeme;
import dev.recto.text.Lexer;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text, what its marks come to, and how listings may be cut out of it: the one rule for those who make listings and those
 * who check them. Each part is read when first asked for, and once.
 */
public final class MarkedText {

    /** The simple names of Recto's annotations. */
    public static final Set<String> ANNOTATIONS = Set.of("Chapter", "Explain", "Example", "Unverified");

    private final String text;
    private final CommentSyntax syntax;
    private final LineIndex lines;
    private @Nullable List<Lexeme> lexemes;
    private @Nullable Markup markup;
    private @Nullable Elidable elidable;
    private @Nullable PlacedMarks placed;
    private @Nullable List<CutLine> whole;

    /** The last listing that was cut out of each stretch. */
    private final Map<Span, Listed> listed = new HashMap<>();

    private record Listed(Recipe recipe, List<CutLine> lines) {}

    private MarkedText(String text, CommentSyntax syntax) {
        this.text = text;
        this.syntax = syntax;
        this.lines = LineIndex.of(text);
    }

    /** A text in a language of which no more is known than how it writes comments. */
    public static MarkedText of(String text, CommentSyntax syntax) {
        return new MarkedText(text, syntax);
    }

    /** A Java source. */
    public static MarkedText ofJava(String text) {
        return of(text, CommentSyntax.JAVA);
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** Where its lines start and end. */
    public LineIndex lines() {
        return lines;
    }

    /** All of it as a stretch. */
    public Span span() {
        return new Span(0, text.length());
    }

    /** What its marks come to. */
    public synchronized Markup markup() {
        if (markup == null) {
            boolean split = syntax.java() && Markup.mayBeIn(text);
            markup = split ? Markup.of(text, lexemes()) : Markup.of(text, syntax);
        }
        return markup;
    }

    /** Its words, signs, literals and comments; none of a text that is no Java. */
    public synchronized List<Lexeme> lexemes() {
        if (lexemes == null) {
            lexemes = syntax.java() ? Lexer.split(JavaText.of(text)) : List.of();
        }
        return lexemes;
    }

    /** The package and import declarations at its head; none of a text that is no Java. */
    public List<Clause> header() {
        return elidable().header();
    }

    /** A stretch, longer by the comment that stands behind it on its last line and ends with that. */
    public Span withComment(Span span) {
        int next = Lexer.first(lexemes(), span.end());
        if (next == lexemes().size()) {
            return span;
        }
        Lexeme behind = lexemes().get(next);
        boolean beside =
                behind.kind() == Lexeme.Kind.LINE_COMMENT && lines.line(behind.start()) == lines.line(span.end());
        return beside ? new Span(span.start(), behind.end()) : span;
    }

    /** The notes on a line, in order. */
    public List<String> notes(CutLine line) {
        return line.number().isPresent() ? placed().notes(line.number().getAsInt()) : List.of();
    }

    /** What marks make of words that a line may show, in order; notes are not among these. */
    public List<Effect> effects(CutLine line) {
        return placed().effects(line);
    }

    /**
     * How a listing is cut out of the text. What speaks to Recto alone, and what marks replace, is known already.
     *
     * @param wanted what else is to be left out: annotations of Recto and doc comments; anything else stays, and what lies
     *     outside of the span does not matter
     */
    public Recipe recipe(Span span, List<Span> wanted, List<Fold> folds) {
        List<Span> elided = new ArrayList<>(placed().comments(span));
        elided.addAll(elidable().imports());
        wanted.stream().filter(span::overlaps).filter(elidable()::is).forEach(elided::add);
        return new Recipe(span, elided, folds, placed().replaced(span)).trimmed();
    }

    /** The lines that a recipe makes of it; the very same as long as its stretch is cut in no other way. */
    public synchronized List<CutLine> cut(Recipe recipe) {
        Listed last = listed.get(recipe.span());
        if (last == null || !last.recipe().equals(recipe)) {
            last = new Listed(recipe, Cut.of(text, lines, recipe));
            listed.put(recipe.span(), last);
        }
        return last.lines();
    }

    /** All its lines as they are, the very same each time; a line end at the end of the text starts no line. */
    public synchronized List<CutLine> wholeLines() {
        if (whole == null) {
            whole = List.copyOf(Cut.whole(text, lines));
        }
        return whole;
    }

    private synchronized PlacedMarks placed() {
        if (placed == null) {
            placed = new PlacedMarks(markup());
        }
        return placed;
    }

    private synchronized Elidable elidable() {
        if (elidable == null) {
            elidable = new Elidable(lexemes());
        }
        return elidable;
    }
}
