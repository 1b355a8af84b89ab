package dev.recto.html.prose;

import dev.recto.book.Insert;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.ShownFence;

/** Inserts where only words can stand: in a heading's entry in the contents, or in the words for an image. */
final class PlainText implements Insert.Visitor<String> {

    private static final PlainText WORDS = new PlainText();

    private PlainText() {}

    /** The words for an insert; empty where none stand for it. */
    static String of(Insert insert) {
        return insert.accept(WORDS);
    }

    @Override
    public String words(Insert.Words words) {
        return words.text();
    }

    @Override
    public String reference(Insert.Reference reference) {
        return reference.label().replace("`", "");
    }

    @Override
    public String listing(Listing listing) {
        return listing.caption();
    }

    @Override
    public String fence(ShownFence fence) {
        return fence.listing().caption();
    }

    @Override
    public String figure(Figure figure) {
        return figure.caption();
    }

    @Override
    public String output(Output output) {
        return output.test().shortName();
    }

    @Override
    public String contents(Insert.Contents contents) {
        return "";
    }

    @Override
    public String children(Insert.Children children) {
        return "";
    }
}
