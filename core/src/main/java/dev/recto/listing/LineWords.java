package dev.recto.listing;

import dev.recto.book.Meaning;
import dev.recto.book.Word;
import dev.recto.evidence.SheetFile;
import dev.recto.sheet.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words of one file's lines on one page; what means the same is told of once. */
final class LineWords {

    private final List<Token> tokens;
    private final List<String> types;
    private final Function<Token, Optional<Meaning>> meanings;
    private final Map<Use, Optional<Meaning>> known = new HashMap<>();

    /** What tokens mean that refer to the same in the same way. */
    private record Use(int referent, Token.Kind kind) {}

    /** @param meanings tells what a token means to readers of the page */
    LineWords(SheetFile file, List<Token> tokens, Function<Token, Optional<Meaning>> meanings) {
        this.tokens = tokens;
        this.types = file.sheet().tokens().types();
        this.meanings = meanings;
    }

    /** The words of a line whose characters stand at offsets of the file's text. */
    List<Word> at(int[] offsets) {
        List<Word> words = new ArrayList<>();
        int at = offsets.length == 0 ? tokens.size() : firstEndingBehind(offsets[0]);
        int from = 0;
        for (; at < tokens.size() && from < offsets.length; at++) {
            Token token = tokens.get(at);
            while (from < offsets.length && offsets[from] < token.span().start()) {
                from++;
            }
            int to = from;
            while (to < offsets.length && offsets[to] < token.span().end()) {
                to++;
            }
            int end = to;
            while (end > from && offsets[end - 1] < 0) {
                // What stands in the place of other words behind a token is none of it.
                end--;
            }
            if (end > from) {
                String type = token.type() < 0 ? "" : types.get(token.type());
                words.add(new Word(from, end, token.kind(), meaning(token).orElse(null), type));
            }
            from = to;
        }
        return words;
    }

    /** The word at an offset of the text, as it stands elsewhere in a line; none where javac knows nothing of it. */
    Optional<Word> at(int offset, int start, int end) {
        int at = firstEndingBehind(offset);
        if (at == tokens.size() || tokens.get(at).span().start() > offset) {
            return Optional.empty();
        }
        Token token = tokens.get(at);
        return Optional.of(new Word(start, end, token.kind(), meaning(token).orElse(null), ""));
    }

    private Optional<Meaning> meaning(Token token) {
        if (token.referent() < 0) {
            return Optional.empty();
        }
        return known.computeIfAbsent(new Use(token.referent(), token.kind()), unknown -> meanings.apply(token));
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
