package dev.recto.html;

import dev.recto.book.OwnAddress;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.IndexesView;
import dev.recto.html.page.IndexesView.ApartView;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Test;
import dev.recto.words.Grouping;
import dev.recto.words.IndexWords;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each index that is long a page of its own: with all of them on one, that of a large book would take a browser seconds. The
 * page of all indexes keeps a heading for each, so that what leads there still does.
 */
final class LongIndexes {

    /** So many entries of one index stand on the page of all. */
    static final int MANY = 400;

    private final Frames frames;
    private final Wording wording;
    private final Map<String, Link> apart = new LinkedHashMap<>();
    private final List<ApartView> pages = new ArrayList<>();

    private LongIndexes(Frames frames, Wording wording) {
        this.frames = frames;
        this.wording = wording;
    }

    /**
     * The page of all indexes, and those of the long ones.
     *
     * @param all as one page shows it
     * @param apart the others
     */
    record Pages(IndexesView all, List<ApartView> apart) {}

    /** Splits the page of all indexes. */
    static Pages split(IndexesView whole, Frames frames, Wording wording) {
        LongIndexes split = new LongIndexes(frames, wording);
        IndexWords words = wording.index();
        IndexesView all = new IndexesView(
                whole.frame(),
                whole.names(),
                whole.letters(),
                whole.categories(),
                whole.tags(),
                split.tests(whole.tests()),
                split.links("figures", words.figures(), whole.figures(), true),
                split.links("tables", words.tables(), whole.tables(), true),
                split.links("listings", words.listings(), whole.listings(), true),
                split.links("sources", words.sources(), whole.sources(), false),
                split.apart);
        return new Pages(all, List.copyOf(split.pages));
    }

    private List<Test> tests(List<Test> tests) {
        if (tests.size() <= MANY) {
            return tests;
        }
        FrameView frame = page("tests", wording.index().tests(), tests.size());
        List<Test> moved = tests.stream().map(test -> test.from(frame.root())).toList();
        pages.add(new ApartView(frame, "tests", List.of(), false, moved));
        return List.of();
    }

    private List<Link> links(String name, String title, List<Link> links, boolean called) {
        if (links.size() <= MANY) {
            return links;
        }
        FrameView frame = page(name, title, links.size());
        List<Link> moved = links.stream().map(link -> link.from(frame.root())).toList();
        pages.add(new ApartView(frame, name, moved, called, List.of()));
        return List.of();
    }

    private FrameView page(String name, String title, int entries) {
        String address = OwnAddress.index(name);
        String count = Grouping.of(wording.language()).grouped(Integer.toString(entries));
        apart.put(name, new Link(address, title, count));
        return frames.index(address, title);
    }
}
