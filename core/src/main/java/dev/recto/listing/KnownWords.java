package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.book.Word;
import dev.recto.book.Word.Meaning;
import dev.recto.evidence.SheetFile;
import dev.recto.marks.Run;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Token;
import dev.recto.text.BinarySearch;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of one file's lines on one page; what means the same is told of once. */
final class KnownWords {

    private final SheetFile file;
    private final List<Token> tokens;
    private final Function<Span, List<Declaration>> declared;
    private final Function<Token, Meaning> meanings;
    private final Map<Use, Told> known = new HashMap<>();

    /** What tokens mean that refer to the same in the same way. */
    private record Use(int referent, Token.Kind kind) {}

    private record Told(Token token, Meaning meaning) {}

    /**
     * @param tokens of the file, in order; their spans are in the text that the lines come from
     * @param declared tells the declarations in a stretch of that text
     * @param meanings tells what a token means to readers of the page
     */
    KnownWords(
            SheetFile file,
            List<Token> tokens,
            Function<Span, List<Declaration>> declared,
            Function<Token, Meaning> meanings) {
        this.file = file;
        this.declared = declared;
        this.tokens = tokens;
        this.meanings = meanings;
    }

    /** The tokens of which readers were told so far what they mean, of each meaning one. */
    List<Token> told() {
        return known.values().stream().map(Told::token).toList();
    }

    /** A line, and the lines that it stands for, with their words. */
    Line of(Line line) {
        return new Line(
                line.cut(),
                of(line.cut().runs()),
                line.marks(),
                line.unfolded().stream().map(this::of).toList());
    }

    /** The words of what is kept or folded. A token that others stand in the middle of is one word with those. */
    List<Word> of(List<Run> runs) {
        List<Word> words = new ArrayList<>();
        int column = 0;
        int last = -1;
        for (Run run : runs) {
            if (run instanceof Run.Kept kept) {
                last = add(kept.span(), column, last, words);
            } else if (run instanceof Run.Folded fold) {
                add(fold, column, words);
            }
            column += run.words().length();
        }
        return List.copyOf(words);
    }

    /**
     * Adds the words of a run.
     *
     * @param last index of the token that the line's last word is of; −1 for none
     * @return the same behind the run
     */
    private int add(Span kept, int column, int last, List<Word> words) {
        int of = last;
        int at = firstEndingBehind(kept.start());
        for (; at < tokens.size() && tokens.get(at).span().start() < kept.end(); at++) {
            Token token = tokens.get(at);
            int start = column + Math.max(token.span().start() - kept.start(), 0);
            int end = column + Math.min(token.span().end(), kept.end()) - kept.start();
            boolean goesOn = at == of;
            words.add(word(token, goesOn ? words.remove(words.size() - 1).start() : start, end));
            of = at;
        }
        return of;
    }

    /** The comment of a fold; the name in it means what is declared there. */
    private void add(Run.Folded fold, int column, List<Word> words) {
        int start = column + fold.lead().length();
        int end = start + fold.label().length();
        words.add(comment(column, start));
        words.add(declared.apply(fold.span()).stream()
                .filter(each -> fold.span().contains(each.span()) && each.name().equals(fold.label()))
                .findFirst()
                .map(declaration -> tokenAt(declaration.nameOffset()))
                .map(token -> new Word(start, end, token.kind(), meaning(token), ""))
                .orElseGet(() -> comment(start, end)));
    }

    private static Word comment(int start, int end) {
        return new Word(start, end, Token.Kind.COMMENT, null, "");
    }

    private Word word(Token token, int start, int end) {
        String type = token.type() < 0 ? "" : file.sheet().tokens().types().get(token.type());
        return new Word(start, end, token.kind(), meaning(token), type);
    }

    private @Nullable Token tokenAt(int offset) {
        int at = firstEndingBehind(offset);
        return at < tokens.size() && tokens.get(at).span().start() <= offset ? tokens.get(at) : null;
    }

    private @Nullable Meaning meaning(Token token) {
        return token.referent() < 0
                ? null
                : known.computeIfAbsent(
                                new Use(token.referent(), token.kind()),
                                unknown -> new Told(token, meanings.apply(token)))
                        .meaning();
    }

    private int firstEndingBehind(int offset) {
        return BinarySearch.first(
                tokens.size(), index -> tokens.get(index).span().end() > offset);
    }
}
