package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Book.Asset;
import dev.recto.book.FullSource;
import dev.recto.book.OwnAddress;
import dev.recto.evidence.FileTree;
import dev.recto.format.Format;
import dev.recto.format.JudgedBook;
import dev.recto.format.Sink;
import dev.recto.html.leaf.Binding;
import dev.recto.html.page.ColophonView;
import dev.recto.html.page.ExercisesView;
import dev.recto.html.page.FormatView;
import dev.recto.html.page.GlossaryView;
import dev.recto.html.page.IndexView;
import dev.recto.html.page.IndexesView;
import dev.recto.html.page.IndexesView.NamesView;
import dev.recto.html.page.IndexesView.TermView;
import dev.recto.html.page.MissingView;
import dev.recto.html.page.PrintView;
import dev.recto.html.page.ReferencesView;
import dev.recto.html.page.SourceView;
import dev.recto.html.paper.PrintedEdition;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.prose.Typography;
import dev.recto.html.publishing.PublishedFiles;
import dev.recto.html.search.SearchDocument;
import dev.recto.html.search.SearchDocuments;
import dev.recto.html.search.SearchShards;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.util.List;
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
        Typography typography = new Typography(judged.book().imprint().language());
        Book book = SetTitles.of(judged.book(), typography);
        Verdicts verdicts = judged.verdicts();
        Frames frames = new Frames(book);
        Addresses addresses = new Addresses(book);
        BookMarks marks = new BookMarks(book, verdicts);
        SiteFiles files = new SiteFiles(templates, sink);
        SiteParts.write(book, sink);
        FormatView format = FormatPage.view(frames, ENGLISH);
        files.page(format.frame(), "format", format);
        MissingView missing = frames.missing(OwnAddress.MISSING);
        files.page(missing.frame(), "missing", missing);
        Indexes indexes = new Indexes(book, verdicts, addresses, frames);
        indexes(book, indexes, frames, typography, files);
        PrintedEdition printed = new PrintedEdition(book.pages().count());
        AuthorPages pages = new AuthorPages(book, verdicts, addresses, marks, frames, templates, printed.binding());
        pages.write(files);
        if (!pages.references().isEmpty()) {
            ReferencesView cited = pages.references().view(frames);
            files.page(cited.frame(), "references", cited);
        }
        ColophonPage colophon = new ColophonPage(book, verdicts, pages.unverified());
        FirstPage first = new FirstPage(book, verdicts, addresses, marks, typography);
        IndexView index = first.view(colophon.tally(), frames, templates, pages.words(), printed.exists());
        files.page(index.frame(), "index", index, first.data(templates));
        ColophonView made = colophon.view(frames, judged.colophon());
        files.page(made.frame(), "colophon", made);
        printed(printed, frames, made, files);
        Sources sources = new Sources(book, verdicts, addresses);
        for (FullSource source : book.sources()) {
            OnPage onPage = new OnPage(source, addresses, marks, typography);
            SourceView view = sources.view(source, frames, onPage);
            onPage.data().put(Previews.NAME, Previews.of(source, view.frame()).all());
            files.page(view.frame(), templates.render("source", view), onPage.data());
        }
        sink.accept(OwnAddress.SEARCH_ENGINE, SiteParts.searchEngine());
        List<SearchDocument> found = SearchDocuments.of(book, pages.words(), indexes.tests());
        for (var shard : SearchShards.of(found).entrySet()) {
            sink.accept(shard.getKey(), shard.getValue());
        }
        for (var alias : AliasPages.of(book).entrySet()) {
            files.text(alias.getKey(), templates.render("alias", alias.getValue()));
        }
        PublishedFiles.write(book, sink);
        for (Asset asset : book.assets()) {
            sink.accept(asset.address(), FileTree.read(asset.file()));
        }
        return pages.problems().stream().sorted().toList();
    }

    @Override
    public List<Problem> deadLinks(Book book, Verdicts verdicts) throws IOException {
        AuthorPages pages = new AuthorPages(
                book,
                verdicts,
                new Addresses(book),
                new BookMarks(book, verdicts),
                new Frames(book),
                templates,
                Binding.ofNothing());
        pages.write(new SiteFiles(templates, (address, content) -> {}));
        return pages.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.DEAD_LINK)
                .sorted()
                .toList();
    }

    /**
     * The book as its pages show it, for a format that sets them in another way. What is wrong with them is told where they
     * are written.
     *
     * @throws IOException if a file of the book cannot be read
     */
    public DrawnBook draw(JudgedBook judged) throws IOException {
        Typography typography = new Typography(judged.book().imprint().language());
        Book book = SetTitles.of(judged.book(), typography);
        Verdicts verdicts = judged.verdicts();
        Frames frames = new Frames(book);
        Binding binding = Binding.ofPagesAndProofs();
        AuthorPages pages = new AuthorPages(
                book, verdicts, new Addresses(book), new BookMarks(book, verdicts), frames, templates, binding);
        pages.write(new SiteFiles(templates, (address, content) -> {}));
        ColophonView made = new ColophonPage(book, verdicts, pages.unverified()).view(frames, judged.colophon());
        return new DrawnBook(
                book,
                frames.contents(OwnAddress.CONTENTS),
                binding.leaves(),
                GlossaryPage.of(book, frames, typography)
                        .map(GlossaryView::entries)
                        .orElse(List.of()),
                templates.render("account", made));
    }

    private static void indexes(Book book, Indexes indexes, Frames frames, Typography typography, SiteFiles files)
            throws IOException {
        IndexesView all = indexes.view();
        files.page(all.frame(), "indexes", all);
        for (NamesView letter : indexes.letters().values()) {
            files.page(letter.frame(), "letter", letter);
        }
        for (TermView term : frames.terms().views(frames).values()) {
            files.page(term.frame(), "term", term);
        }
        Optional<ExercisesView> exercises = ExerciseIndex.of(book, frames, typography);
        if (exercises.isPresent()) {
            files.page(exercises.get().frame(), "exercises", exercises.get());
        }
        Optional<GlossaryView> glossary = GlossaryPage.of(book, frames, typography);
        if (glossary.isPresent()) {
            files.page(glossary.get().frame(), "glossary", glossary.get());
        }
    }

    private void printed(PrintedEdition printed, Frames frames, ColophonView made, SiteFiles files) throws IOException {
        if (printed.exists()) {
            PrintView view = printed.view(frames.print(OwnAddress.PRINT), frames.contents(OwnAddress.CONTENTS), made);
            files.text(OwnAddress.PRINT, templates.render("print", view));
            files.text(
                    OwnAddress.PRINT_STYLE_SHEET,
                    printed.styleSheet(view.frame().imprint().title()));
        }
    }
}
