package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Page;
import dev.recto.format.Sink;
import dev.recto.html.PageDrawing.Bound;
import dev.recto.html.leaf.Binding;
import dev.recto.html.search.PageWords;
import dev.recto.text.Problem;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pages that authors wrote, one after the other, and what the rest of the site has to know of them. */
final class AuthorPages {

    private final Book book;
    private final Frames frames;
    private final Map<String, SortedMap<String, Verdict>> verdicts = new HashMap<>();
    private final AuthorLinks links;
    private final ReferencesPage references;
    private final Binding binding;
    private final List<PageWords> words = new ArrayList<>();
    private final Map<Page, Integer> unverified = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param binding takes them as well, where they are set once more */
    AuthorPages(Book book, Verdicts judged, Frames frames, Binding binding) {
        this.book = book;
        this.frames = frames;
        this.links = new AuthorLinks(book);
        this.references = new ReferencesPage(book.bibliography());
        this.binding = binding;
        judged.byListing()
                .forEach((key, verdict) -> verdicts.computeIfAbsent(Verdicts.page(key), page -> new TreeMap<>())
                        .put(key, verdict));
    }

    /** Has all of them drawn, and writes them. What is known of them is known behind this. */
    void write(Drawings drawings, Sink sink) throws IOException {
        List<PageInputs> inputs = book.pages().map(this::inputs).toList();
        try {
            drawings.pages(
                    inputs,
                    (from, drawn) -> {
                        DrawnFile.write(drawn.files(), sink);
                        problems.addAll(drawn.problems());
                    },
                    () -> told(sink),
                    this::take);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        links.dead().forEach(problems::add);
    }

    private void told(Sink sink) {
        if (problems.isEmpty()) {
            sink.pagesDrawn();
        }
    }

    private PageInputs inputs(Page page) {
        return new PageInputs(
                frames.chapter(page),
                frames.proofs(page),
                verdicts.getOrDefault(page.address(), new TreeMap<>()),
                PageInputs.cited(page, book.bibliography()),
                book.imprint(),
                binding.isOpen(),
                binding.takesProofs());
    }

    private void take(PageInputs from, PageDrawing drawn) {
        Page page = from.page();
        references.add(page, drawn.cited());
        Bound bound = drawn.bound();
        if (bound != null) {
            binding.add(
                    page,
                    from.view().label(),
                    bound.fragments(),
                    Frames.sections(drawn.headings()),
                    bound.html(),
                    bound.proofs());
        }
        unverified.put(page, drawn.unverified());
        words.add(drawn.words());
        drawn.links().forEach(link -> links.add(page, link));
        links.page(page, drawn.anchors(), drawn.headings());
    }

    /** The works that they cite. */
    ReferencesPage references() {
        return references;
    }

    /** What each says, for a search. */
    List<PageWords> words() {
        return words;
    }

    /** How much code each shows that nobody judged. */
    Map<Page, Integer> unverified() {
        return unverified;
    }

    /** What is wrong with them, as it was found. */
    List<Problem> problems() {
        return problems;
    }
}
