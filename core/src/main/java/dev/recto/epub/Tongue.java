package dev.recto.epub;

import dev.recto.book.Imprint;
import dev.recto.words.Direction;
import dev.recto.words.Wording;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The language of the publication.
 *
 * @param tag BCP 47; {@code und} where what the book says is none, which says nothing to a reading system
 * @param direction which way its lines run
 * @param wording the words that are no author's
 */
record Tongue(String tag, Direction direction, Wording wording) {

    private static final String UNKNOWN = "und";

    static Tongue of(Imprint imprint) {
        return of(imprint.language());
    }

    /** @param language as the book says */
    static Tongue of(String language) {
        return new Tongue(tag(language), Direction.of(language), Wording.of(language));
    }

    private static String tag(String language) {
        try {
            String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            return tag.isEmpty() ? UNKNOWN : tag;
        } catch (IllformedLocaleException none) {
            return UNKNOWN;
        }
    }

    /** Whether its lines run from right to left. */
    boolean isReversed() {
        return direction == Direction.RIGHT_TO_LEFT;
    }

    /** Whether the words that are no author's are in another language, for there are none in this. */
    boolean borrows() {
        return wording.lang() != null;
    }

    /** Sets an element to words that are no author's, which say where they are in another language. */
    Element say(Element element, String words) {
        element.text(words);
        return mark(element);
    }

    /** Has an element that holds words which are no author's say where they are in another language. */
    Element mark(Element element) {
        if (borrows()) {
            element.attr("lang", wording.language());
        }
        return wording.dir() == null ? element : element.attr("dir", wording.dir());
    }
}
