package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Imprint;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.SafeAddress;
import dev.recto.book.Terms;
import dev.recto.book.Theme;
import dev.recto.html.page.ChapterView;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.FrameView.PartView;
import dev.recto.html.page.IndexesView.TermView;
import dev.recto.html.page.MissingView;
import dev.recto.html.page.ThemeView;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.html.publishing.EditLinks;
import dev.recto.html.publishing.Published;
import dev.recto.text.FileName;
import dev.recto.words.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is around the pages of a book: titles, the table of contents, the ways to the page before and behind. */
final class Frames {

    private final Imprint imprint;
    private final Contents contents;
    private final TermPages terms;
    private final Optional<Published> published;
    private final EditLinks edit;
    private final OwnIndexes indexes;
    private final boolean formulas;
    private final ThemeView theme;
    private final Wording wording;

    Frames(Book book) {
        this.imprint = withSafeLinks(book.imprint());
        this.contents = new Contents(book);
        this.terms = new TermPages(Terms.of(book), Wording.of(book.imprint().language()));
        this.published = Published.of(book);
        this.edit = EditLinks.of(imprint.repositoryUrl());
        this.indexes = new OwnIndexes(book);
        this.formulas = book.hasFormulas();
        this.theme = view(book.theme());
        this.wording = Wording.of(imprint.language());
    }

    private static ThemeView view(Theme theme) {
        return new ThemeView(
                theme.styleSheet() == null ? null : theme.styleSheet().address(),
                theme.logo() == null ? null : Logo.of(theme.logo()));
    }

    /** The pages of tags and of categories, and the ways to them. */
    TermPages terms() {
        return terms;
    }

    FrameView index(String address) {
        return frame(address, imprint.title(), imprint.description());
    }

    /** The table of contents, whole, as the page at an address shows it. */
    List<PartView> contents(String address) {
        return contents.whole(address);
    }

    FrameView colophon(String address) {
        return frame(address, wording.frame().colophon(), wording.frame().colophonAbout());
    }

    FrameView print(String address) {
        return frame(address, imprint.title(), wording.frame().printAbout());
    }

    /** @param sections its outermost headings */
    FrameView format(String address, List<Heading> sections) {
        return frame(address, wording.frame().attestation(), wording.frame().attestationAbout(), sections, null);
    }

    /** The page for addresses that the book does not have, whatever folder they are in: its links start where the host does. */
    MissingView missing(String address) {
        FrameView frame =
                frame(address, wording.frame().missing(), wording.frame().missingAbout());
        FrameView placed =
                imprint.publishedAt().map(site -> frame.from(site.path())).orElse(frame);
        return new MissingView(placed, placed.root() + OwnAddress.CONTENTS);
    }

    FrameView indexes(String address) {
        return frame(address, wording.index().indexes(), wording.index().indexesAbout());
    }

    /** One of the indexes on a page of its own. */
    FrameView index(String address, String title) {
        return frame(address, title, wording.index().indexesAbout());
    }

    FrameView references(String address) {
        return frame(address, wording.index().references(), wording.index().referencesAbout());
    }

    FrameView exercises(String address) {
        return frame(address, wording.index().exercises(), wording.index().exercisesAbout());
    }

    FrameView glossary(String address) {
        return frame(address, wording.index().glossary(), wording.index().glossaryAbout());
    }

    FrameView names(String address, String letter) {
        return frame(
                address,
                wording.index().namesOf().around(letter),
                wording.index().namesAbout());
    }

    TermView term(Terms.Term term, String title, String name) {
        FrameView frame =
                frame(term.address(), title, wording.frame().pagesAbout().around(name));
        List<PageLink> pages = term.pages().stream()
                .map(page -> Contents.link(page, term.address(), false))
                .toList();
        return new TermView(frame, pages);
    }

    /** What is around the page of a page's proofs. */
    FrameView proofs(Page about) {
        String address = OwnAddress.proofs(about.address());
        String page = about.heading().title();
        String description = wording.frame().proofsAbout().around(page);
        return frame(address, wording.frame().proofsOf().around(page), description);
    }

    FrameView source(String address, String file) {
        String title = FileName.last(file);
        String description = wording.frame().wholeAbout().around(file);
        return frame(address, title, description, List.of(), edit.to(file).orElse(null));
    }

    /** A page that is not drawn yet. */
    ChapterView chapter(Page page) {
        FrameView frame = frame(
                page.address(),
                page.heading().title(),
                page.heading().summary(),
                List.of(),
                edit.to(page.file()).orElse(null));
        return new ChapterView(
                frame,
                page,
                Contents.label(page, wording),
                partOf(page),
                terms.links(page),
                List.of(),
                contents.neighbour(page, -1),
                contents.neighbour(page, 1),
                "",
                null);
    }

    private FrameView frame(String address, String name, String description) {
        return frame(address, name, description, List.of(), null);
    }

    /** @param edited where a reader can change the file that it is made from; null where that is not known, or of no author's */
    private FrameView frame(
            String address, String name, String description, List<Heading> sections, @Nullable String edited) {
        return new FrameView(
                imprint,
                address,
                Addresses.root(address),
                name,
                description,
                contents.around(address),
                contents.isSmall(),
                sections,
                indexes.links(address),
                formulas,
                theme,
                edited,
                published
                        .filter(each -> !address.equals(OwnAddress.MISSING))
                        .map(each -> each.head(address, name, description))
                        .orElse(null),
                OwnAddress.data(address));
    }

    /** The outermost headings of a page. */
    static List<Heading> sections(List<Heading> headings) {
        return ChapterView.sections(headings);
    }

    private String partOf(Page page) {
        String title = contents.partOf(page).title();
        return title.equals(page.heading().title()) ? "" : title;
    }

    private static Imprint withSafeLinks(Imprint imprint) {
        return new Imprint(
                imprint.title(),
                imprint.description(),
                imprint.authors(),
                imprint.version(),
                imprint.licence(),
                SafeAddress.link(imprint.licenceUrl()).orElse(""),
                SafeAddress.link(imprint.repositoryUrl()).orElse(""),
                SafeAddress.link(imprint.issuesUrl()).orElse(""),
                SafeAddress.link(imprint.url()).orElse(""),
                imprint.language(),
                imprint.opening(),
                imprint.site(),
                imprint.edition(),
                imprint.comments());
    }
}
