package dev.recto.html;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.Page;
import dev.recto.book.Terms;
import dev.recto.book.Terms.Term;
import dev.recto.html.page.Count;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.TermView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of tags and of categories, and the ways to them. */
final class TermPages {

    private final Terms terms;

    TermPages(Terms terms) {
        this.terms = terms;
    }

    /** The page of each term, by its address. */
    Map<String, TermView> views(Frames frames) {
        Map<String, TermView> views = new LinkedHashMap<>();
        for (Term term : terms.all()) {
            views.put(term.address(), frames.term(term, word(term.kind()), name(term)));
        }
        return views;
    }

    /** The ways to all terms of a sort, from the book's folder. */
    List<Link> links(Terms.Kind kind) {
        return terms.all().stream()
                .filter(term -> term.kind() == kind)
                .map(term -> new Link(
                        term.address(), name(term), Count.of(term.pages().size(), "page")))
                .toList();
    }

    /** The ways from a page to its terms. */
    List<Link> links(Page page) {
        return terms.of(page).stream()
                .map(term -> new Link(Addresses.root(page.address()) + term.address(), name(term), word(term.kind())))
                .toList();
    }

    private static String word(Terms.Kind kind) {
        return kind == Terms.Kind.CATEGORY ? "Category" : "Tag";
    }

    private static String name(Term term) {
        return HiddenCharacters.reveal(term.name());
    }
}
