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
import dev.recto.html.page.IndexView;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.search.PageWords;
import dev.recto.html.search.SearchDocuments;
import dev.recto.html.search.SearchShards;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A book to a static site: the same book gives the same bytes. */
public final class SiteRenderer implements Format {

    private final Templates templates = new Templates();
    private final ProseRenderer prose = new ProseRenderer();

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<Problem> write(JudgedBook judged, Sink sink) throws IOException {
        Book book = judged.book();
        Verdicts verdicts = judged.verdicts();
        List<Problem> diagnostics = new ArrayList<>();
        Frames frames = new Frames(book);
        Addresses addresses = new Addresses(book);
        Indexes indexes = new Indexes(book, verdicts, addresses, frames);
        sink.accept(OwnAddress.STYLE_SHEET, SiteParts.styleSheet());
        sink.accept(OwnAddress.SCRIPT, SiteParts.script());
        write(sink, OwnAddress.FORMAT, templates.render("format", FormatPage.view(frames, prose)));
        write(sink, OwnAddress.INDEXES, templates.render("indexes", indexes.view()));
        for (var letter : indexes.letters().entrySet()) {
            write(sink, letter.getKey(), templates.render("letter", letter.getValue()));
        }
        for (var term : frames.terms().views(frames).entrySet()) {
            write(sink, term.getKey(), templates.render("term", term.getValue()));
        }
        BookMarks marks = new BookMarks(book, verdicts);
        List<PageWords> words = new ArrayList<>();
        Map<Page, Integer> unverified = pages(book, verdicts, addresses, marks, frames, sink, words, diagnostics);
        ColophonPage colophon = new ColophonPage(book, verdicts, unverified);
        FirstPage first = new FirstPage(book, verdicts, addresses, marks);
        IndexView index = first.view(colophon.tally(), frames, templates, words);
        write(sink, OwnAddress.CONTENTS, templates.render("index", index));
        sink.accept(OwnAddress.data(OwnAddress.CONTENTS), first.data().script());
        write(sink, OwnAddress.COLOPHON, templates.render("colophon", colophon.view(frames, judged.colophon())));
        Sources sources = new Sources(book, verdicts, addresses);
        for (FullSource source : book.sources()) {
            OnPage onPage = new OnPage(source, addresses, marks);
            write(sink, source.address(), templates.render("source", sources.view(source, frames, onPage)));
            sink.accept(OwnAddress.data(source.address()), onPage.data().script());
        }
        sink.accept(OwnAddress.SEARCH_ENGINE, SiteParts.searchEngine());
        for (var shard : SearchShards.of(SearchDocuments.of(book, words, indexes.tests()))
                .entrySet()) {
            sink.accept(shard.getKey(), shard.getValue());
        }
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
                diagnostics);
        return diagnostics.stream()
                .filter(problem -> problem.kind() == ProblemKind.DEAD_LINK)
                .sorted()
                .toList();
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
            List<Problem> diagnostics)
            throws IOException {
        AuthorLinks links = new AuthorLinks(book);
        Map<Page, Integer> unverified = new LinkedHashMap<>();
        for (Page page : book.pages().toList()) {
            Anchors anchors = new Anchors();
            OnPage onPage = new OnPage(page, addresses, marks);
            InsertRenderer inserts =
                    new InsertRenderer(page, anchors, verdicts, templates, prose, onPage, diagnostics::add);
            PageRenderer renderer = new PageRenderer(page, anchors, addresses, inserts, prose, links, diagnostics::add);
            try {
                write(sink, page.address(), chapter(page, renderer, onPage.glossary(), frames));
                sink.accept(OwnAddress.data(page.address()), onPage.data().script());
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

    private String chapter(Page page, PageRenderer renderer, Glossary glossary, Frames frames) {
        String body = renderer.body();
        ChapterView view = frames.chapter(page, renderer.headings(), glossary.views(), body);
        String contents = templates.render("contents", view);
        return templates.render("chapter", view).replace(InsertRenderer.CONTENTS, contents);
    }

    private static void write(Sink sink, String address, String html) throws IOException {
        sink.accept(address, html.getBytes(StandardCharsets.UTF_8));
    }
}
