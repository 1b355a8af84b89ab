package dev.recto.attest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A page of HTML as its templates wrote it, one tag after the other, in one pass and without a tree. What is written in
 * another way than templates write (an attribute without quotes, an element that is not closed where it was opened, an unknown
 * entity) is refused rather than guessed at, so that nothing means one thing here and another to a browser.
 */
final class DrawnMarkup {

    private static final Set<String> EMPTY = Set.of("br", "col", "hr", "img", "link", "meta", "wbr");

    /** Their content is no markup. */
    private static final Set<String> RAW = Set.of("script", "style");

    /** Browsers read or show what is in them in another way than all else, and no template writes them. */
    private static final Set<String> UNKNOWN =
            Set.of("iframe", "noembed", "noframes", "plaintext", "select", "template", "textarea", "xmp");

    /** Elements in these may close themselves. */
    private static final Set<String> OTHER_LANGUAGES = Set.of("svg", "math");

    private final String html;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> links = new LinkedHashSet<>();
    private DrawnTag tag;
    private int otherLanguages;
    private int textStart;

    DrawnMarkup(String html) {
        this.html = html;
        this.tag = DrawnTag.none(html);
    }

    /** Goes on behind the next tag; false at the end of the page. */
    boolean next() throws UndrawnException {
        textStart = tag.end();
        boolean raw = tag.opens() && RAW.contains(tag.name());
        int start = raw ? html.indexOf("</" + tag.name(), textStart) : html.indexOf('<', textStart);
        if (start < 0) {
            tag.refuseIf(!open.isEmpty(), "an element is not closed");
            return false;
        }
        tag = DrawnTag.at(html, start);
        if (tag.closes()) {
            tag.refuseIf(!tag.name().equals(open.poll()), "what is closed is not open");
            otherLanguages -= OTHER_LANGUAGES.contains(tag.name()) ? 1 : 0;
        } else if (tag.opens()) {
            open();
        }
        return true;
    }

    private void open() throws UndrawnException {
        tag.refuseIf(UNKNOWN.contains(tag.name()), "no page has such an element");
        boolean empty = EMPTY.contains(tag.name());
        tag.refuseIf(tag.closesItself() && !empty && otherLanguages == 0, "the element is not empty");
        if (empty || tag.closesItself()) {
            tag = tag.alone();
        } else {
            open.push(tag.name());
            otherLanguages += OTHER_LANGUAGES.contains(tag.name()) ? 1 : 0;
        }
        if (tag.name().equals("a")) {
            links.add(tag.attribute("href"));
        }
    }

    /** The tag. */
    DrawnTag tag() {
        return tag;
    }

    /** How many elements are open behind the tag. */
    int depth() {
        return open.size();
    }

    /** The words in front of the tag and behind the one before it. */
    String text() throws UndrawnException {
        return DrawnText.read(html, textStart, tag.start());
    }

    /** All words up to where the element that the tag opens is closed. */
    String content() throws UndrawnException {
        int outside = depth() - 1;
        StringBuilder words = new StringBuilder();
        while (depth() > outside && next()) {
            words.append(text());
        }
        return words.toString();
    }

    /** Where the links so far lead. */
    List<String> links() {
        return links.stream().filter(link -> !link.isEmpty()).toList();
    }
}
