package dev.recto.assemble;

import dev.recto.assets.Assets;
import dev.recto.assets.FigureFolders;
import dev.recto.assets.ProseFiles;
import dev.recto.book.Bibliography.Style;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Exhibit;
import dev.recto.book.Imprint;
import dev.recto.book.Insert;
import dev.recto.book.Page;
import dev.recto.book.Theme;
import dev.recto.citations.References;
import dev.recto.dialect.DialectChoice;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.Sheets;
import dev.recto.links.ApiLinks;
import dev.recto.links.LibraryDocs;
import dev.recto.links.Links;
import dev.recto.links.SheetNames;
import dev.recto.links.Shown;
import dev.recto.links.ShownMap;
import dev.recto.links.SourcePages;
import dev.recto.listing.AuthorMarks;
import dev.recto.listing.Changes;
import dev.recto.listing.CodeNames;
import dev.recto.listing.FullSources;
import dev.recto.listing.Listings;
import dev.recto.listing.SnippetFiles;
import dev.recto.listing.Snippets;
import dev.recto.listing.WordMeanings;
import dev.recto.maths.Formulas;
import dev.recto.pages.BookFolders;
import dev.recto.pages.ChapterNumbers;
import dev.recto.pages.Chapters;
import dev.recto.pages.Context;
import dev.recto.pages.MarkdownPage;
import dev.recto.pages.MarkdownPages;
import dev.recto.pages.ModuleAddresses;
import dev.recto.pages.Outline;
import dev.recto.pages.PageAddresses;
import dev.recto.pages.PageSource;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.pages.PageSource.MenuPart;
import dev.recto.pages.PageSource.PartSource;
import dev.recto.pages.PageSource.WrittenPart;
import dev.recto.pages.PartPlans;
import dev.recto.pages.Plan;
import dev.recto.prose.TypedNumbers;
import dev.recto.tags.Citations;
import dev.recto.tags.Equations;
import dev.recto.tags.Fences;
import dev.recto.tags.Inserts;
import dev.recto.tags.Materials;
import dev.recto.tags.Numbers;
import dev.recto.tags.Placement;
import dev.recto.tags.Tags;
import dev.recto.tags.TestOutputs;
import dev.recto.tags.Tests;
import dev.recto.text.FilePaths;
import dev.recto.text.Problem;
import dev.recto.theme.ThemeFiles;
import dev.recto.words.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the book together: sheets meet receipts here. Every offender is reported; the book that comes back after any error
 * is only good for finding more of them.
 */
public final class Assembler {

    private final Inputs inputs;
    private final Tags tags;
    private final Formulas formulas;
    private final Consumer<Problem> report;
    private final Shown shown = new Shown();
    private final Set<Path> drafts = new TreeSet<>();
    private final Set<Path> siteFiles = new TreeSet<>();
    private final SortedMap<String, Integer> kept = new TreeMap<>();
    private boolean drafted;
    private final SnippetFiles files;

    /** @param report takes what is wrong */
    public Assembler(Inputs inputs, Consumer<Problem> report) {
        this(inputs, Tags.all(), report);
    }

    /** @param tags the tags that its prose may use */
    public Assembler(Inputs inputs, Tags tags, Consumer<Problem> report) {
        this(inputs, tags, new Formulas(), report);
    }

    /**
     * @param tags the tags that its prose may use
     * @param formulas reads the formulas of its prose
     */
    public Assembler(Inputs inputs, Tags tags, Formulas formulas, Consumer<Problem> report) {
        this.inputs = inputs;
        this.tags = tags;
        this.formulas = formulas;
        this.files = new SnippetFiles(inputs.project(), inputs.resources(), inputs.sheets());
        this.report = report;
    }

    /** The whole book, drafts left out. */
    public Book assemble() throws IOException {
        Sheets sheets = inputs.sheets();
        SheetNames names = new SheetNames(sheets, "");
        MarkdownPages written = new MarkdownPages(
                inputs.project(), inputs.bookFolders(), names, inputs.leftOut(), inputs.dialects(), report);
        List<MarkdownPage> markdown = written.read();
        siteFiles.addAll(written.siteFiles());
        kept.putAll(written.kept());
        markdown.stream()
                .filter(MarkdownPage::isLeftOut)
                .forEach(page -> drafts.add(inputs.project().resolve(page.file())));
        List<ChapterSource> found = new Chapters(sheets, names, report).find(markdown);
        List<Plan> planned = Stream.concat(
                        markdown.stream().filter(page -> !page.front().chapter() && !page.opensPart()), found.stream())
                .map(PageSource::plan)
                .toList();
        drafted = planned.stream().anyMatch(Plan::draft);
        List<Plan> parts = PartPlans.of(sheets, markdown);
        ModuleAddresses addresses = new ModuleAddresses(Stream.concat(parts.stream(), planned.stream()));
        List<Plan> pages = addresses.apart(planned);
        List<Plan> openings = addresses.apart(parts);
        List<Outline.Stretch> stretches = new Outline(openings, report).of(pages);

        Placement placement = placement(pages, sheets, tags);
        ShownMap map = new ShownMap(placement.listings(), placement.repeated(), shown);
        pages.forEach(plan -> chapterOf(plan).ifPresent(chapter -> map.add(chapter, plan.address())));
        pages.forEach(plan -> chapterOf(plan).ifPresent(chapter -> map.addRest(chapter, plan.address())));

        SourcePages sources = SourcePages.of(sheets, pages);
        FilePaths taken = new FilePaths();
        sources.take(taken, report);
        new PageAddresses(taken, report)
                .take(
                        openings.stream()
                                .filter(part -> !(part.source() instanceof MenuPart))
                                .toList(),
                        pages);
        Path bookFolder = inputs.bookFolders().own();
        Assets assets = new Assets(inputs.bookFolders(), new FigureFolders(inputs.receipts()), taken, report);
        Theme theme = ThemeFiles.read(inputs.project(), bookFolder, assets, report);
        ApiLinks api = new ApiLinks(inputs.release(), inputs.libraries(), sheets.answers());
        Links links = new Links(sheets, shown, sources, api, drafts(pages));
        WordMeanings words = new WordMeanings(sheets, links);
        AuthorMarks marks = new AuthorMarks(sheets, links);
        Wording wording = Wording.of(inputs.imprint().language());
        References references =
                References.read(inputs.project(), bookFolder, inputs.citations(), formulas, wording.citation(), report);
        PageMaker maker = maker(
                new Listings(sheets, map.whole(), shown, words, marks, wording),
                marks,
                words,
                links,
                placement,
                assets,
                new Citations(references));
        List<Part> made = new ArrayList<>();
        ChapterNumbers numbers = new ChapterNumbers(stretches);
        stretches.forEach(stretch -> made.add(part(stretch, numbers, maker)));
        maker.finish(new Numbers(made.stream().flatMap(part -> part.pages().stream())));
        new UnshownElements(sheets, inputs.receipts(), shown).report(found, report);
        return new Book(
                inputs.imprint(),
                List.copyOf(made),
                assets.all(),
                new FullSources(words, links).of(sources),
                references.bibliography(),
                theme);
    }

    /** All that the pages of a book show of its tests, in reading order; drafts are left out. */
    public List<Exhibit> exhibitsOf(Book book) {
        Set<String> pages = book.pages().map(Page::address).collect(Collectors.toSet());
        return shown.exhibits().stream()
                .filter(exhibit -> pages.contains(exhibit.page()))
                .toList();
    }

    /** Whether there are drafts; once the book is assembled. */
    public boolean hasDrafts() {
        return drafted;
    }

    /** The Markdown pages that a published book is made without; once the book is assembled. */
    public Set<Path> drafts() {
        return Set.copyOf(drafts);
    }

    /** The files that snippets are cut from; once the book is assembled. */
    public Set<Path> snippetFiles() {
        return files.used();
    }

    /** The files of sites that pages were read with; once the book is assembled. */
    public Set<Path> siteFiles() {
        return Set.copyOf(siteFiles);
    }

    /** How often pages show markup that nobody knows as it is written, by file; once the book is assembled. */
    public SortedMap<String, Integer> kept() {
        return Collections.unmodifiableSortedMap(kept);
    }

    private static Set<String> drafts(List<Plan> pages) {
        return pages.stream().filter(Plan::draft).map(Plan::address).collect(Collectors.toSet());
    }

    private static Optional<ChapterSource> chapterOf(Plan plan) {
        return plan.source() instanceof ChapterSource chapter ? Optional.of(chapter) : Optional.empty();
    }

    private static Placement placement(List<Plan> pages, Sheets sheets, Tags tags) {
        Placement placement = new Placement(sheets, tags);
        for (Plan plan : pages) {
            plan.source().page().ifPresent(page -> placement.read(page.prose(), "", plan.address()));
            chapterOf(plan)
                    .ifPresent(chapter -> Stream.concat(chapter.types().stream(), chapter.entries().stream())
                            .forEach(explained -> placement.read(explained, plan.address())));
        }
        return placement;
    }

    private PageMaker maker(
            Listings listings,
            AuthorMarks marks,
            WordMeanings words,
            Links links,
            Placement placement,
            Assets assets,
            Citations citations) {
        Tests tests = new Tests(inputs.sheets(), inputs.receipts());
        CodeNames names = new CodeNames(inputs.sheets(), report);
        Materials materials = new Materials(
                tests,
                inputs.receipts(),
                new TestOutputs(shown),
                assets,
                shown,
                links,
                names,
                listings,
                new Changes(names, listings, report),
                new Snippets(files, listings, marks, shown, report),
                citations,
                inputs.imprint().language(),
                new HashSet<>(),
                report);
        Fences fences = new Fences(inputs.fences(), inputs.receipts(), shown, words, report);
        Inserts inserts = new Inserts(tags, materials, fences, new Equations(formulas, materials));
        ProseFiles images = new ProseFiles(assets, inputs.bookFolders(), report);
        return new PageMaker(
                inputs.project(),
                inputs.bookFolders(),
                listings,
                placement,
                shown,
                tests,
                inserts,
                images,
                Wording.of(inputs.imprint().language()),
                inputs.blockTags(),
                this::checkNumbers);
    }

    private void checkNumbers(Context context) {
        if (inputs.typedNumbers()) {
            TypedNumbers.in(context.document(), context.prose().text())
                    .forEach(fault -> report.accept(fault.at(context.place(fault.offset()))));
        }
    }

    private Part part(Outline.Stretch stretch, ChapterNumbers numbers, PageMaker maker) {
        List<Page> pages = new ArrayList<>();
        for (Plan plan : stretch.pages()) {
            if (!plan.draft()) {
                pages.add(page(plan, numbers.next(plan), maker));
            } else if (inputs.makesDrafts()) {
                page(plan, numbers.next(plan), maker);
            }
        }
        Plan opening = stretch.opening();
        if (opening == null) {
            return new Part("", List.copyOf(pages));
        }
        List<Insert.Reference> children = pages.stream()
                .map(page -> new Insert.Reference(page.heading().title(), page.address(), "", false))
                .toList();
        if (opening.source() instanceof PartSource part && part.hasPage()) {
            pages.add(0, maker.part(opening, part.declared(), children));
        } else if (opening.source() instanceof WrittenPart part && part.hasPage() && !opening.draft()) {
            pages.add(0, maker.part(opening, part.written(), children));
        }
        return new Part(opening.heading().title(), List.copyOf(pages));
    }

    private static Page page(Plan plan, String number, PageMaker maker) {
        if (plan.source() instanceof ChapterSource chapter) {
            return maker.chapter(plan, chapter, number);
        }
        if (plan.source() instanceof MarkdownPage markdown) {
            return maker.markdown(plan, markdown, number);
        }
        throw new IllegalArgumentException("a part's opening is made with the part: " + plan);
    }

    /**
     * What a book is put together from.
     *
     * @param project the project's folder
     * @param bookFolders the folders of Markdown pages and images, {@code src/book} of each module
     * @param resources where files lie that ship
     * @param imprint what the POM says of the book
     * @param release the Java release that the sources are compiled for, such as {@code 17}
     * @param libraries where the API documentation of the libraries that the sources use lies
     * @param sheets what the sources say
     * @param receipts what the tests did
     * @param fences what became of the Java in prose
     * @param typedNumbers whether to warn of numbers in prose that nothing binds to the code
     * @param leftOut Markdown pages that are not read
     * @param citations how works are called where they are cited
     * @param blockTags whether to show what block tags of doc comments say
     * @param dialects what was chosen about pages of other systems
     * @param makesDrafts whether the pages of drafts are made, only to see what is wrong with them
     */
    public record Inputs(
            Path project,
            BookFolders bookFolders,
            List<Path> resources,
            Imprint imprint,
            String release,
            LibraryDocs libraries,
            Sheets sheets,
            Receipts receipts,
            FenceEvidence fences,
            boolean typedNumbers,
            Set<Path> leftOut,
            Style citations,
            boolean blockTags,
            DialectChoice dialects,
            boolean makesDrafts) {

        /** The same without some pages, and without drafts. */
        public Inputs without(Set<Path> pages) {
            return new Inputs(
                    project,
                    bookFolders,
                    resources,
                    imprint,
                    release,
                    libraries,
                    sheets,
                    receipts,
                    fences,
                    typedNumbers,
                    Set.copyOf(pages),
                    citations,
                    blockTags,
                    dialects,
                    false);
        }
    }
}
