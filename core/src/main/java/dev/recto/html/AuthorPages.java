package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Page;
import dev.recto.html.leaf.Binding;
import dev.recto.html.page.ChapterView;
import dev.recto.html.page.ProofsView;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.prose.Typography;
import dev.recto.html.search.PageWords;
import dev.recto.text.Problem;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages that authors wrote, one after the other, and what the rest of the site has to know of them. */
final class AuthorPages {

    private final Book book;
    private final Verdicts verdicts;
    private final Addresses addresses;
    private final BookMarks marks;
    private final Frames frames;
    private final Templates templates;
    private final Typography typography;
    private final Wording wording;
    private final ProseRenderer prose;
    private final AuthorLinks links;
    private final ReferencesPage references;
    private final Binding binding;
    private final List<PageWords> words = new ArrayList<>();
    private final Map<Page, Integer> unverified = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param binding takes them as well, where they are set once more */
    AuthorPages(
            Book book,
            Verdicts verdicts,
            Addresses addresses,
            BookMarks marks,
            Frames frames,
            Templates templates,
            Binding binding) {
        this.book = book;
        this.verdicts = verdicts;
        this.addresses = addresses;
        this.marks = marks;
        this.frames = frames;
        this.templates = templates;
        this.typography = new Typography(book.imprint().language());
        this.wording = Wording.of(book.imprint().language());
        this.prose = new ProseRenderer(typography);
        this.links = new AuthorLinks(book);
        this.references = new ReferencesPage(book.bibliography());
        this.binding = binding;
    }

    /** Writes all of them. What is known of them is known behind this. */
    void write(SiteFiles files) throws IOException {
        for (Page page : book.pages().toList()) {
            try {
                write(page, files);
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }
        links.dead().forEach(problems::add);
    }

    private void write(Page page, SiteFiles files) throws IOException {
        Anchors anchors = new Anchors();
        OnPage onPage = new OnPage(page, addresses, marks, typography);
        Pictures pictures = new Pictures(book.assets(), anchors);
        PageCitations cited = new PageCitations(page, book.bibliography(), anchors, wording);
        InsertRenderer inserts =
                new InsertRenderer(page, anchors, verdicts, templates, prose, onPage, pictures, cited, problems::add);
        PageRenderer renderer =
                new PageRenderer(page, anchors, addresses, inserts, prose, links, pictures, cited, problems::add);
        String body = renderer.body() + cited.list(templates);
        references.add(page, cited);
        ChapterView view = frames.chapter(page, renderer.headings(), body);
        String contents = templates.render("contents", view);
        if (binding.isOpen()) {
            String opened = (templates.render("opening", view) + body).replace(InsertRenderer.CONTENTS, contents);
            Map<String, String> proofs = binding.takesProofs() ? proofs(page).noted(templates) : Map.of();
            binding.add(page, view.label(), anchors.all(), view.frame().sections(), opened, proofs);
        }
        PageData data = onPage.data();
        data.put(Glossary.NAME, onPage.glossary().data());
        data.put(
                Previews.NAME,
                Previews.of(page, view.frame(), renderer.words(), cited.previews())
                        .all());
        write(proofs(page), data, files);
        ChapterView shown = discussed(view, anchors);
        files.page(shown.frame(), templates.render("chapter", shown).replace(InsertRenderer.CONTENTS, contents), data);
        unverified.put(page, renderer.unverified());
        words.add(renderer.words());
        links.page(page, anchors.all(), renderer.headings());
    }

    /** With its comments, which stand below the page and are none of its text: no other edition of it has them. */
    private ChapterView discussed(ChapterView view, Anchors anchors) {
        String language = book.imprint().language();
        return book.imprint()
                .discussions()
                .map(all -> view.with(PageComments.of(view.page(), all, language, anchors.claim("comments"))))
                .orElse(view);
    }

    private Proofs proofs(Page page) {
        return new Proofs(page, verdicts, addresses, wording);
    }

    private void write(Proofs proofs, PageData data, SiteFiles files) throws IOException {
        data.put(Proofs.NAME, proofs.beside(templates));
        if (!proofs.isEmpty()) {
            ProofsView view = proofs.view(frames);
            files.page(view.frame(), "proofs", view);
        }
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
