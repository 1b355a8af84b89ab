package dev.recto.html.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The elements that are open, from the outermost to the innermost. Places in it count from 0; -1 stands for none. */
final class OpenElements {

    private final List<Open> elements = new ArrayList<>();

    int size() {
        return elements.size();
    }

    Open get(int place) {
        return elements.get(place);
    }

    /** The innermost one; null where none is open. */
    @Nullable
    Open last() {
        return elements.isEmpty() ? null : elements.get(elements.size() - 1);
    }

    void add(Open element) {
        elements.add(element);
    }

    void addAround(Open element) {
        elements.add(0, element);
    }

    Open removeLast() {
        return elements.remove(elements.size() - 1);
    }

    /** Forgets the paragraphs of the author's from a place on: what HTML closes for good when a block follows. */
    void forgetParagraphs(int from) {
        elements.subList(from, elements.size())
                .removeIf(each -> each.isAuthored() && each.name().equals("p"));
    }

    /** The place of the outermost element whose name fits. */
    int outermost(Predicate<String> name) {
        for (int i = 0; i < elements.size(); i++) {
            if (name.test(elements.get(i).name())) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the innermost element whose name fits. */
    int innermost(Predicate<String> name) {
        return search(0, each -> name.test(each.name()));
    }

    /** The place of the innermost such element that the author opened inside of all that Markdown opened. */
    int innermostAuthored(Predicate<Open> condition) {
        int drawn = search(0, each -> !each.isAuthored());
        return search(drawn + 1, condition);
    }

    private int search(int from, Predicate<Open> condition) {
        for (int i = elements.size() - 1; i >= from; i--) {
            if (condition.test(elements.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** What a block waits for that stands in an element which is not to be parted; null where it need not wait. */
    @Nullable
    Open awaited() {
        int whole = outermost(Elements::isWhole);
        boolean caption = whole >= 0 && get(whole).name().equals("caption");
        int awaited = caption ? outermost("table"::equals) : whole;
        return awaited < 0 ? null : get(awaited);
    }

    /** Adds words to those of the heading that is open, if one is. */
    void addWords(String words) {
        int heading = innermost(Elements::isHeading);
        if (heading >= 0) {
            get(heading).words().append(words);
        }
    }

    /** Whether white space here stands between blocks, where it says nothing. */
    boolean isBetweenBlocks() {
        Open last = last();
        return last == null
                || last.state() == Open.State.PARTED
                || Elements.isMadeOfParts(last.name())
                || (last.state() == Open.State.WAITING && last.name().equals("p"));
    }
}
