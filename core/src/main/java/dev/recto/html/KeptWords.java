package dev.recto.html;

import dev.recto.book.Block;
import dev.recto.book.Insert;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.book.ShownFence;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.html.search.PageWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, as a store keeps it: what it shows is told by its place on the page, which whoever reads it has as well.
 *
 * @param sections its sections
 * @param fragments those of what tests printed
 */
record KeptWords(List<KeptSection> sections, SortedMap<Integer, String> fragments) {

    /**
     * A section.
     *
     * @param heading null for what stands above the first
     * @param lines its words
     * @param shown the places of what it shows
     */
    record KeptSection(@Nullable Heading heading, List<String> lines, List<Integer> shown) {}

    /** Nothing where they show what the page does not hold. */
    static Optional<KeptWords> of(PageWords words) {
        Map<Insert, Integer> places = new IdentityHashMap<>();
        inserts(words.page()).forEach(insert -> places.putIfAbsent(insert, places.size()));
        List<KeptSection> sections = new ArrayList<>();
        for (PageWords.Section section : words.sections()) {
            if (!places.keySet().containsAll(section.shown())) {
                return Optional.empty();
            }
            sections.add(new KeptSection(
                    section.heading(),
                    section.lines(),
                    section.shown().stream().map(places::get).toList()));
        }
        SortedMap<Integer, String> fragments = new TreeMap<>();
        for (Map.Entry<Output, String> each : words.fragments().entrySet()) {
            Integer place = places.get(each.getKey());
            if (place == null) {
                return Optional.empty();
            }
            fragments.put(place, each.getValue());
        }
        return Optional.of(new KeptWords(sections, fragments));
    }

    /** The words again. */
    PageWords on(Page page) {
        List<Insert> inserts = new ArrayList<>();
        Map<Insert, Integer> places = new IdentityHashMap<>();
        for (Insert insert : inserts(page)) {
            if (places.putIfAbsent(insert, places.size()) == null) {
                inserts.add(insert);
            }
        }
        Map<Output, String> outputs = new IdentityHashMap<>();
        fragments.forEach((place, fragment) -> outputs.put((Output) inserts.get(place), fragment));
        return new PageWords(
                page,
                outputs,
                sections.stream()
                        .map(section -> new PageWords.Section(
                                section.heading(),
                                section.lines(),
                                section.shown().stream().map(inserts::get).toList()))
                        .toList());
    }

    /** Everything on a page that is not prose, from top to bottom. */
    private static List<Insert> inserts(Page page) {
        List<Insert> inserts = new ArrayList<>();
        for (Block block : page.blocks()) {
            Collection<?> here =
                    block instanceof Passage passage ? passage.inserts().values() : List.of(block);
            for (Object each : here) {
                if (each instanceof Insert insert) {
                    inserts.add(insert);
                }
                if (each instanceof ShownFence fence && fence.output() != null) {
                    inserts.add(fence.output());
                }
            }
        }
        return inserts;
    }
}
