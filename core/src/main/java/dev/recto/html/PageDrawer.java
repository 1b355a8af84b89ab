package dev.recto.html;

import dev.recto.book.Page;
import dev.recto.html.PageDrawing.AuthoredLink;
import dev.recto.html.PageDrawing.Bound;
import dev.recto.html.page.ChapterView;
import dev.recto.html.page.ProofsView;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.prose.Typography;
import dev.recto.text.Problem;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Draws authors' pages. What comes of a page depends on its inputs and on what it asks alone, so that several may be drawn at once. */
final class PageDrawer {

    private final Templates templates;
    private final Typography typography;
    private final Wording wording;
    private final ProseRenderer prose;

    /** @param language BCP 47 tag of the book's language */
    PageDrawer(String language, Templates templates) {
        this.templates = templates;
        this.typography = new Typography(language);
        this.wording = Wording.of(language);
        this.prose = new ProseRenderer(typography);
    }

    /**
     * Draws a page.
     *
     * @param book answers what else it has to know
     */
    PageDrawing draw(PageInputs inputs, Surroundings book) throws IOException {
        Page page = inputs.page();
        Verdicts verdicts = inputs.judged();
        List<Problem> problems = new ArrayList<>();
        List<AuthoredLink> links = new ArrayList<>();
        List<DrawnFile> files = new ArrayList<>();
        Anchors anchors = new Anchors();
        Addresses addresses = new Addresses(book);
        OnPage onPage = new OnPage(page, addresses, book, typography);
        Pictures pictures = new Pictures(book, anchors);
        PageCitations cited = new PageCitations(page, inputs.cited(), anchors, wording);
        InsertRenderer inserts =
                new InsertRenderer(page, anchors, verdicts, templates, prose, onPage, pictures, cited, problems::add);
        PageRenderer renderer =
                new PageRenderer(page, anchors, addresses, inserts, prose, links::add, pictures, cited, problems::add);
        String body = renderer.body() + cited.list(templates);
        ChapterView view = inputs.view().drawn(renderer.headings(), body);
        Proofs proofs = new Proofs(page, verdicts, addresses, wording);
        String contents = templates.render("contents", view);
        Bound bound = inputs.bound() ? bound(inputs, view, contents, anchors, proofs) : null;
        PageData data = onPage.data();
        data.put(Glossary.NAME, onPage.glossary().data());
        data.put(
                Previews.NAME,
                Previews.of(page, view.frame(), renderer.words(), cited.previews())
                        .all());
        data.put(Proofs.NAME, proofs.beside(templates));
        SiteFiles site = new SiteFiles(templates, (address, content) -> files.add(DrawnFile.of(address, content)));
        if (!proofs.isEmpty()) {
            ProofsView proven = proofs.view(inputs.proofs());
            site.page(proven.frame(), "proofs", proven);
        }
        ChapterView shown = discussed(inputs, view, anchors);
        site.page(shown.frame(), templates.render("chapter", shown).replace(InsertRenderer.CONTENTS, contents), data);
        return new PageDrawing(
                files,
                renderer.words(),
                renderer.headings(),
                new TreeSet<>(anchors.all()),
                links,
                cited.first(),
                renderer.unverified(),
                bound,
                problems);
    }

    private Bound bound(PageInputs inputs, ChapterView view, String contents, Anchors anchors, Proofs proofs) {
        String opened = templates.render("opening", view) + view.body();
        return new Bound(
                Set.copyOf(anchors.all()),
                opened.replace(InsertRenderer.CONTENTS, contents),
                inputs.proven() ? proofs.noted(templates) : Map.of());
    }

    /** With its comments, which stand below the page and are none of its text: no other edition of it has them. */
    private static ChapterView discussed(PageInputs inputs, ChapterView view, Anchors anchors) {
        String language = inputs.imprint().language();
        return inputs.imprint()
                .discussions()
                .map(all ->
                        view.with(PageComments.of(view.page(), all, language, anchors.claim(PageComments.FRAGMENT))))
                .orElse(view);
    }
}
