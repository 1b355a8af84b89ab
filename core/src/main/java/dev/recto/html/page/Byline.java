package dev.recto.html.page;

import dev.recto.book.SafeAddress;
import dev.recto.sheet.Author;
import dev.recto.words.JoinWords;
import java.util.ArrayList;
import java.util.List;

/** The authors of a page one behind the other, each with where the name leads. */
public final class Byline {

    /** Stands for a name while the words of a language are put between names. */
    private static final String MARK = "\u0000";

    private Byline() {}

    /**
     * A name, or words between names.
     *
     * @param href where it leads; empty for nowhere
     */
    public record Piece(String text, String href) {}

    /** The pieces of a byline, in order. */
    public static List<Piece> of(List<String> authors, JoinWords words) {
        String[] between =
                words.list(authors.stream().map(author -> MARK).toList()).split(MARK, -1);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            Author author = Author.of(authors.get(i));
            pieces.add(new Piece(between[i], ""));
            pieces.add(new Piece(author.name(), SafeAddress.link(author.link()).orElse("")));
        }
        pieces.removeIf(piece -> piece.text().isEmpty());
        return List.copyOf(pieces);
    }
}
