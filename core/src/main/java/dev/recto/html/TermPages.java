package dev.recto.html;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.Page;
import dev.recto.book.Terms;
import dev.recto.book.Terms.Term;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.TermView;
import dev.recto.words.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of tags and of categories, and the ways to them. */
final class TermPages {

    private final Terms terms;
    private final Wording wording;

    TermPages(Terms terms, Wording wording) {
        this.terms = terms;
        this.wording = wording;
    }

    /** The page of each term, by its address. */
    Map<String, TermView> views(Frames frames) {
        Map<String, TermView> views = new LinkedHashMap<>();
        for (Term term : terms.all()) {
            views.put(term.address(), frames.term(term, title(term), name(term)));
        }
        return views;
    }

    /** The ways to all terms of a sort, from the book's folder. */
    List<Link> links(Terms.Kind kind) {
        return terms.all().stream()
                .filter(term -> term.kind() == kind)
                .map(term -> new Link(
                        term.address(),
                        name(term),
                        wording.frame().pageCount().of(term.pages().size())))
                .toList();
    }

    /** The ways from a page to its terms. */
    List<Link> links(Page page) {
        return terms.of(page).stream()
                .map(term -> new Link(Addresses.root(page.address()) + term.address(), name(term), word(term.kind())))
                .toList();
    }

    private String word(Terms.Kind kind) {
        return kind == Terms.Kind.CATEGORY
                ? wording.frame().category()
                : wording.frame().tag();
    }

    private String title(Term term) {
        return (term.kind() == Terms.Kind.CATEGORY
                        ? wording.frame().categoryOf()
                        : wording.frame().tagOf())
                .around(name(term));
    }

    private static String name(Term term) {
        return HiddenCharacters.reveal(term.name());
    }
}
