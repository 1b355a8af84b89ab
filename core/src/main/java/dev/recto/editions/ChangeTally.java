package dev.recto.editions;

import dev.recto.words.Counted;
import dev.recto.words.EditionWords;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** How much changed, in words. */
final class ChangeTally {

    private ChangeTally() {}

    /** One sentence, such as {@code 1 listing added, 2 listings changed, 1 output removed.} */
    static String of(Differences differences, Wording wording) {
        EditionWords words = wording.edition();
        List<String> said = new ArrayList<>();
        add(said, differences.pages(), words.pagesAdded(), words.pagesChanged(), words.pagesRemoved());
        add(said, differences.listings(), words.listingsAdded(), words.listingsChanged(), words.listingsRemoved());
        add(said, differences.outputs(), words.outputsAdded(), words.outputsChanged(), words.outputsRemoved());
        add(said, differences.results(), words.valuesAdded(), words.valuesChanged(), words.valuesRemoved());
        add(said, differences.figures(), words.figuresAdded(), words.figuresChanged(), words.figuresRemoved());
        return said.isEmpty()
                ? words.same()
                : words.tally().around(wording.join().phrases(said));
    }

    private static <T> void add(
            List<String> said, List<Change<T>> changes, Counted addedOf, Counted changedOf, Counted removedOf) {
        long added = changes.stream().filter(Change::isAdded).count();
        long removed = changes.stream().filter(Change::isRemoved).count();
        add(said, added, addedOf);
        add(said, changes.size() - added - removed, changedOf);
        add(said, removed, removedOf);
    }

    private static void add(List<String> said, long count, Counted words) {
        if (count > 0) {
            said.add(words.of(count));
        }
    }
}
