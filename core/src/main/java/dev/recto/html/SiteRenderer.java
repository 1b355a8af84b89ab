package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Book.Asset;
import dev.recto.book.OwnAddress;
import dev.recto.evidence.FileTree;
import dev.recto.format.Format;
import dev.recto.format.JudgedBook;
import dev.recto.format.Sink;
import dev.recto.html.Drawings.Earlier;
import dev.recto.html.leaf.Binding;
import dev.recto.html.page.ColophonView;
import dev.recto.html.page.ExercisesView;
import dev.recto.html.page.FormatView;
import dev.recto.html.page.GlossaryView;
import dev.recto.html.page.IndexView;
import dev.recto.html.page.IndexesView.ApartView;
import dev.recto.html.page.IndexesView.NamesView;
import dev.recto.html.page.IndexesView.TermView;
import dev.recto.html.page.MissingView;
import dev.recto.html.page.PrintView;
import dev.recto.html.page.ReferencesView;
import dev.recto.html.paper.KeptLeaves;
import dev.recto.html.paper.PrintedEdition;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.prose.Typography;
import dev.recto.html.publishing.PublishedFiles;
import dev.recto.html.search.SearchDocument;
import dev.recto.html.search.SearchDocuments;
import dev.recto.html.search.SearchShards;
import dev.recto.store.Shelf;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A book to a static site: the same book gives the same bytes. */
public final class SiteRenderer implements Format {

    /** The page on the attestation is in English in every book. */
    private static final ProseRenderer ENGLISH = new ProseRenderer(new Typography("en"));

    private static final Sink NOWHERE = (address, content) -> {};

    private final Templates templates = new Templates();
    private final InOrder cores;

    private final @Nullable Earlier earlier;

    /** A renderer that uses all cores, and draws everything. */
    public SiteRenderer() {
        this(Runtime.getRuntime().availableProcessors(), null);
    }

    /**
     * A renderer that uses all cores, and draws what no earlier weave drew from the same.
     *
     * @param drawings where that is kept
     * @param leaves where the printed edition's pages are kept
     * @param code digest of the code that draws
     * @param memory of sites that this process drew before
     */
    public SiteRenderer(Shelf drawings, Shelf leaves, String code, SiteMemory memory) {
        this(Runtime.getRuntime().availableProcessors(), new Earlier(drawings, leaves, code, memory));
    }

    /** @param cores how many it uses */
    SiteRenderer(int cores, @Nullable Earlier earlier) {
        this.cores = new InOrder(cores);
        this.earlier = earlier;
    }

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
        WholeBook whole = new WholeBook(book, verdicts);
        Addresses addresses = new Addresses(whole);
        SiteFiles files = new SiteFiles(templates, sink);
        for (Asset asset : book.assets()) {
            sink.accept(asset.address(), FileTree.read(asset.file()));
        }
        PrintedEdition printed = new PrintedEdition(book.pages().count(), keptLeaves());
        AuthorPages pages = new AuthorPages(book, verdicts, frames, printed.binding());
        Drawings drawings = drawings(whole, typography);
        pages.write(drawings, sink);
        // Behind the pages: whoever waits for a new one does not wait for what is the same in every book.
        SiteParts.write(book, sink);
        FormatView format = FormatPage.view(frames, ENGLISH);
        files.page(format.frame(), "format", format);
        MissingView missing = frames.missing(OwnAddress.MISSING);
        files.page(missing.frame(), "missing", missing);
        Indexes indexes = new Indexes(book, verdicts, addresses, frames);
        indexes(book, indexes, frames, typography, files);
        if (!pages.references().isEmpty()) {
            ReferencesView cited = pages.references().view(frames);
            files.page(cited.frame(), "references", cited);
        }
        ColophonPage colophon = new ColophonPage(book, verdicts, pages.unverified());
        FirstPage first = new FirstPage(book, verdicts, addresses, whole, typography);
        IndexView index = first.view(colophon.tally(), frames, templates, pages.words(), printed.exists());
        files.page(index.frame(), "index", index, first.data(templates));
        ColophonView made = colophon.view(frames, judged.colophon());
        files.page(made.frame(), "colophon", made);
        printed(printed, frames, made, files);
        Sources sources = new Sources(book, verdicts);
        drawings.sources(
                book.sources().stream()
                        .map(source -> sources.inputs(source, frames))
                        .toList(),
                (source, drawn) -> DrawnFile.write(drawn, sink));
        sink.accept(OwnAddress.SEARCH_ENGINE, SiteParts.searchEngine());
        List<SearchDocument> found = SearchDocuments.of(book, pages.words(), indexes.tests());
        for (var shard : SearchShards.of(found).entrySet()) {
            sink.accept(shard.getKey(), shard.getValue());
        }
        for (var alias : AliasPages.of(book).entrySet()) {
            files.text(alias.getKey(), templates.render("alias", alias.getValue()));
        }
        PublishedFiles.write(book, sink);
        return pages.problems().stream().sorted().toList();
    }

    @Override
    public List<Problem> deadLinks(Book judged, Verdicts verdicts) throws IOException {
        Typography typography = new Typography(judged.imprint().language());
        Book book = SetTitles.of(judged, typography);
        Binding binding = new PrintedEdition(book.pages().count(), null).binding();
        AuthorPages pages = new AuthorPages(book, verdicts, new Frames(book), binding);
        pages.write(drawings(new WholeBook(book, verdicts), typography), NOWHERE);
        return pages.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.DEAD_LINK)
                .sorted()
                .toList();
    }

    /**
     * What is wrong with the pages of a book whose tests have not run yet: links to what they will print or publish are left to
     * the weave.
     *
     * @param sound whether nothing else is wrong with the book; if something is, only dead links are told
     */
    public List<Problem> beforeTests(Book bare, boolean sound) {
        Typography typography = new Typography(bare.imprint().language());
        BarePages pages = new BarePages(SetTitles.of(bare, typography), typography);
        return pages.problems().stream()
                .filter(problem -> sound || problem.kind() == ProblemKind.DEAD_LINK)
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
        AuthorPages pages = new AuthorPages(book, verdicts, frames, binding);
        pages.write(drawings(new WholeBook(book, verdicts), typography), NOWHERE);
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

    private @Nullable KeptLeaves keptLeaves() {
        return earlier == null ? null : new KeptLeaves(earlier.leaves(), earlier.code());
    }

    private Drawings drawings(WholeBook book, Typography typography) {
        return new Drawings(book, cores, typography.language(), templates, earlier);
    }

    private static void indexes(Book book, Indexes indexes, Frames frames, Typography typography, SiteFiles files)
            throws IOException {
        LongIndexes.Pages pages = indexes.pages();
        files.page(pages.all().frame(), "indexes", pages.all());
        for (ApartView index : pages.apart()) {
            files.page(index.frame(), "index-apart", index);
        }
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
