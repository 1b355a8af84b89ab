package dev.recto.html;

import dev.recto.book.Bibliography;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.Work;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.ReferencesView;
import dev.recto.html.page.WorkView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The page of all works that the book cites, each with the pages that cite it. */
final class ReferencesPage {

    private final Bibliography bibliography;
    private final Map<String, List<Link>> citing = new HashMap<>();
    private final Anchors anchors = new Anchors();

    ReferencesPage(Bibliography bibliography) {
        this.bibliography = bibliography;
    }

    /** Whether the book cites nothing. */
    boolean isEmpty() {
        return bibliography.works().isEmpty();
    }

    /**
     * Takes down what a page cites, once it is drawn.
     *
     * @param first the fragment of the first place that cites each work, by its key
     */
    void add(Page page, SortedMap<String, String> first) {
        String title = HiddenCharacters.reveal(page.numberedTitle());
        first.forEach((key, anchor) -> citing.computeIfAbsent(key, each -> new ArrayList<>())
                .add(new Link(page.address() + "#" + anchor, title, "")));
    }

    ReferencesView view(Frames frames) {
        List<WorkView> views = bibliography.works().stream().map(this::view).toList();
        return new ReferencesView(frames.references(OwnAddress.REFERENCES), views);
    }

    private WorkView view(Work work) {
        return new WorkView(
                anchors.claim(PageCitations.entry(work.key())),
                PageCitations.number(work, bibliography.style()),
                work.runs(),
                citing.getOrDefault(work.key(), List.of()));
    }
}
