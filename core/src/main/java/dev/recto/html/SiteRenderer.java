package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Book.Asset;
import dev.recto.book.FullSource;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.evidence.FileTree;
import dev.recto.format.Format;
import dev.recto.format.JudgedBook;
import dev.recto.format.Sink;
import dev.recto.html.page.ChapterView;
import dev.recto.html.page.ColophonView;
import dev.recto.html.page.ExercisesView;
import dev.recto.html.page.FormatView;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.GlossaryView;
import dev.recto.html.page.IndexView;
import dev.recto.html.page.IndexesView.NamesView;
import dev.recto.html.page.IndexesView.TermView;
import dev.recto.html.page.MissingView;
import dev.recto.html.page.PrintView;
import dev.recto.html.page.ProofsView;
import dev.recto.html.page.ReferencesView;
import dev.recto.html.page.SourceView;
import dev.recto.html.paper.PrintedEdition;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.prose.Typography;
import dev.recto.html.publishing.PublishedFiles;
import dev.recto.html.search.PageWords;
import dev.recto.html.search.SearchDocuments;
import dev.recto.html.search.SearchShards;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book to a static site: the same book gives the same bytes. */
public final class SiteRenderer implements Format {

    /** The page on the attestation is in English in every book. */
    private static final ProseRenderer ENGLISH = new ProseRenderer(new Typography("en"));

    private final Templates templates = new Templates();

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<Problem> write(JudgedBook judged, Sink sink) throws IOException {
        Typography typography = typography(judged.book());
        Book book = SetTitles.of(judged.book(), typography);
        Verdicts verdicts = judged.verdicts();
        List<Problem> diagnostics = new ArrayList<>();
        Frames frames = new Frames(book);
        Addresses addresses = new Addresses(book);
        Indexes indexes = new Indexes(book, verdicts, addresses, frames);
        SiteParts.write(book, sink);
        FormatView format = FormatPage.view(frames, ENGLISH);
        write(sink, format.frame(), "format", format);
        MissingView missing = frames.missing(OwnAddress.MISSING);
        write(sink, missing.frame(), "missing", missing);
        write(sink, indexes.view().frame(), "indexes", indexes.view());
        for (NamesView letter : indexes.letters().values()) {
            write(sink, letter.frame(), "letter", letter);
        }
        for (TermView term : frames.terms().views(frames).values()) {
            write(sink, term.frame(), "term", term);
        }
        Optional<ExercisesView> exercises = ExerciseIndex.of(book, frames, typography);
        if (exercises.isPresent()) {
            write(sink, exercises.get().frame(), "exercises", exercises.get());
        }
        Optional<GlossaryView> glossary = GlossaryPage.of(book, frames, typography);
        if (glossary.isPresent()) {
            write(sink, glossary.get().frame(), "glossary", glossary.get());
        }
        BookMarks marks = new BookMarks(book, verdicts);
        List<PageWords> words = new ArrayList<>();
        ReferencesPage references = new ReferencesPage(book.bibliography());
        PrintedEdition printed = new PrintedEdition(book.pages().count());
        Map<Page, Integer> unverified =
                pages(book, verdicts, addresses, marks, frames, sink, words, references, printed, diagnostics);
        if (!references.isEmpty()) {
            ReferencesView cited = references.view(frames);
            write(sink, cited.frame(), "references", cited);
        }
        ColophonPage colophon = new ColophonPage(book, verdicts, unverified);
        FirstPage first = new FirstPage(book, verdicts, addresses, marks, typography);
        IndexView index = first.view(colophon.tally(), frames, templates, words, printed.exists());
        write(sink, index.frame(), "index", index, first.data(templates));
        ColophonView made = colophon.view(frames, judged.colophon());
        write(sink, made.frame(), "colophon", made);
        write(sink, printed, frames, made);
        Sources sources = new Sources(book, verdicts, addresses);
        for (FullSource source : book.sources()) {
            OnPage onPage = new OnPage(source, addresses, marks, typography);
            SourceView view = sources.view(source, frames, onPage);
            write(sink, source.address(), templates.render("source", view));
            onPage.data().put(Previews.NAME, Previews.of(source, view.frame()).all());
            sink.accept(view.frame().data(), onPage.data().script());
        }
        sink.accept(OwnAddress.SEARCH_ENGINE, SiteParts.searchEngine());
        for (var shard : SearchShards.of(SearchDocuments.of(book, words, indexes.tests()))
                .entrySet()) {
            sink.accept(shard.getKey(), shard.getValue());
        }
        PublishedFiles.write(book, sink);
        for (Asset asset : book.assets()) {
            sink.accept(asset.address(), FileTree.read(asset.file()));
        }
        return diagnostics.stream().sorted().toList();
    }

    @Override
    public List<Problem> deadLinks(Book book, Verdicts verdicts) throws IOException {
        List<Problem> diagnostics = new ArrayList<>();
        pages(
                book,
                verdicts,
                new Addresses(book),
                new BookMarks(book, verdicts),
                new Frames(book),
                (address, content) -> {},
                new ArrayList<>(),
                new ReferencesPage(book.bibliography()),
                new PrintedEdition(0),
                diagnostics);
        return diagnostics.stream()
                .filter(problem -> problem.kind() == ProblemKind.DEAD_LINK)
                .sorted()
                .toList();
    }

    private static Typography typography(Book book) {
        return new Typography(book.imprint().language());
    }

    /** Writes the pages, keeps what they say, and tells how much code each shows that nobody judged. */
    private Map<Page, Integer> pages(
            Book book,
            Verdicts verdicts,
            Addresses addresses,
            BookMarks marks,
            Frames frames,
            Sink sink,
            List<PageWords> words,
            ReferencesPage citing,
            PrintedEdition printed,
            List<Problem> diagnostics)
            throws IOException {
        Typography typography = typography(book);
        ProseRenderer prose = new ProseRenderer(typography);
        AuthorLinks links = new AuthorLinks(book);
        String title = Wording.of(book.imprint().language()).references();
        Map<Page, Integer> unverified = new LinkedHashMap<>();
        for (Page page : book.pages().toList()) {
            Anchors anchors = new Anchors();
            OnPage onPage = new OnPage(page, addresses, marks, typography);
            Pictures pictures = new Pictures(book.assets(), anchors);
            PageCitations cited = new PageCitations(page, book.bibliography(), anchors, title);
            InsertRenderer inserts = new InsertRenderer(
                    page, anchors, verdicts, templates, prose, onPage, pictures, cited, diagnostics::add);
            PageRenderer renderer = new PageRenderer(
                    page, anchors, addresses, inserts, prose, links, pictures, cited, diagnostics::add);
            try {
                String body = renderer.body() + cited.list(templates);
                citing.add(page, cited);
                ChapterView view = frames.chapter(page, renderer.headings(), body);
                String contents = templates.render("contents", view);
                write(
                        sink,
                        page.address(),
                        templates.render("chapter", view).replace(InsertRenderer.CONTENTS, contents));
                if (printed.exists()) {
                    String opened = templates.render("opening", view) + body;
                    printed.add(
                            page,
                            view.label(),
                            anchors.all(),
                            view.frame().sections(),
                            opened.replace(InsertRenderer.CONTENTS, contents));
                }
                onPage.data().put(Glossary.NAME, onPage.glossary().data());
                onPage.data()
                        .put(
                                Previews.NAME,
                                Previews.of(page, view.frame(), renderer.words(), cited.previews())
                                        .all());
                proofs(new Proofs(page, verdicts, addresses), page, onPage.data(), frames, sink);
                sink.accept(view.frame().data(), onPage.data().script());
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            unverified.put(page, renderer.unverified());
            words.add(renderer.words());
            links.page(page, anchors.all(), renderer.headings());
        }
        links.dead().forEach(diagnostics::add);
        return unverified;
    }

    private void proofs(Proofs proofs, Page page, PageData data, Frames frames, Sink sink) throws IOException {
        data.put(Proofs.NAME, proofs.beside(templates));
        if (!proofs.isEmpty()) {
            ProofsView view = proofs.view(frames);
            write(sink, view.frame(), "proofs", view);
        }
    }

    private void write(Sink sink, PrintedEdition printed, Frames frames, ColophonView made) throws IOException {
        if (printed.exists()) {
            PrintView view = printed.view(frames.print(OwnAddress.PRINT), frames.contents(OwnAddress.CONTENTS), made);
            write(sink, OwnAddress.PRINT, templates.render("print", view));
            write(
                    sink,
                    OwnAddress.PRINT_STYLE_SHEET,
                    printed.styleSheet(view.frame().imprint().title()));
        }
    }

    /** Writes a page that has no code, and what it loads when it is idle. */
    private void write(Sink sink, FrameView frame, String template, Record view) throws IOException {
        write(sink, frame, template, view, new PageData());
    }

    /** Writes a page, and what it loads when it is idle. */
    private void write(Sink sink, FrameView frame, String template, Record view, PageData data) throws IOException {
        write(sink, frame.address(), templates.render(template, view));
        data.put(Previews.NAME, Previews.of(frame).all());
        sink.accept(frame.data(), data.script());
    }

    private static void write(Sink sink, String address, String html) throws IOException {
        sink.accept(address, html.getBytes(StandardCharsets.UTF_8));
    }
}
