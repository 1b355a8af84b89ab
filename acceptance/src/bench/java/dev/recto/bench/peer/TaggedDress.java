package dev.recto.bench.peer;

import dev.recto.bench.book.Dress;
import dev.recto.bench.book.SyntheticChapter;

/** Code between AsciiDoc's tags; the words are in pages of their own. */
final class TaggedDress implements Dress {

    @Override
    public String head(SyntheticChapter chapter) {
        return "";
    }

    @Override
    public String before(SyntheticChapter chapter, int listing) {
        return "    // tag::step" + listing + "[]\n";
    }

    @Override
    public String after(int listing) {
        return "    // end::step" + listing + "[]\n";
    }
}
