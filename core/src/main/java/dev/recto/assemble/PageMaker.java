package dev.recto.assemble;

import dev.recto.assets.ProseFiles;
import dev.recto.book.Block;
import dev.recto.book.Block.Rest;
import dev.recto.book.Block.SectionTitle;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.Links.Address;
import dev.recto.links.Shown;
import dev.recto.listing.Listings;
import dev.recto.pages.BookFolders;
import dev.recto.pages.Context;
import dev.recto.pages.MarkdownPage;
import dev.recto.pages.PageScope;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.pages.PageSource.PageChapter;
import dev.recto.pages.Plan;
import dev.recto.pages.ReadProse;
import dev.recto.prose.Grammar;
import dev.recto.prose.Prose;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation;
import dev.recto.sheet.Explanation.Show;
import dev.recto.tags.Inserts;
import dev.recto.tags.Numbers;
import dev.recto.tags.Placement;
import dev.recto.tags.TestOutputs;
import dev.recto.tags.Tests;
import dev.recto.text.Place;
import dev.recto.text.Slug;
import dev.recto.words.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the pages of a book, block by block. */
final class PageMaker {

    private final Path project;
    private final BookFolders bookFolders;
    private final Listings listings;
    private final Placement placement;
    private final Shown shown;
    private final Tests tests;
    private final TestOutputs outputs;
    private final Inserts inserts;
    private final ProseFiles images;
    private final Wording words;
    private final boolean blockTags;
    private final Consumer<Context> numbers;

    /**
     * @param blockTags whether to show what block tags of doc comments say
     * @param numbers checks the numbers of prose that is about to be shown
     */
    PageMaker(
            Path project,
            BookFolders bookFolders,
            Listings listings,
            Placement placement,
            Shown shown,
            Tests tests,
            Inserts inserts,
            ProseFiles images,
            Wording words,
            boolean blockTags,
            Consumer<Context> numbers) {
        this.project = project;
        this.bookFolders = bookFolders;
        this.listings = listings;
        this.placement = placement;
        this.shown = shown;
        this.tests = tests;
        this.outputs = new TestOutputs(shown);
        this.inserts = inserts;
        this.images = images;
        this.words = words;
        this.blockTags = blockTags;
        this.numbers = numbers;
    }

    /** The page of a chapter. */
    Page chapter(Plan plan, ChapterSource chapter, String number) {
        PageScope scope = new PageScope(plan.address(), number);
        List<Block> blocks = new ArrayList<>();
        List<Declared> chapterTests = chapter.entries().stream()
                .filter(entry -> entry.file().test() || isExample(entry))
                .toList();
        blocks.addAll(opening(chapter, chapterTests, scope));
        chapter.entries().forEach(entry -> blocks.addAll(entry(entry, chapterTests, scope, lastListing(blocks))));
        blocks.addAll(rest(chapter, scope));
        String file = chapter.page()
                .map(MarkdownPage::file)
                .orElseGet(() -> chapter.files().get(0).file());
        return page(plan, number, file, blocks);
    }

    /** What a chapter starts with: its page's words, or those of its own type. */
    private List<Block> opening(ChapterSource chapter, List<Declared> chapterTests, PageScope scope) {
        if (chapter instanceof PageChapter opened) {
            String home = opened.types().stream()
                    .findFirst()
                    .map(type -> type.file().sheet().packageName())
                    .orElse("");
            return List.of(passage(context(opened.written(), home, chapterTests, scope), "", List.of()));
        }
        List<Block> blocks = new ArrayList<>();
        for (Declared type : chapter.types()) {
            Explanation explanation = type.declaration().explanation();
            if (explanation != null) {
                blocks.addAll(explained(type, explanation, "", chapterTests, scope));
                if (explanation.show() != Show.PROSE && !placement.placesListing(type)) {
                    blocks.add(listings.of(type, explanation.show(), scope));
                }
                blocks.addAll(blockTags(type, explanation, chapterTests, scope));
            }
        }
        return blocks;
    }

    /** The page of a Markdown file. */
    Page markdown(Plan plan, MarkdownPage source, String number) {
        PageScope scope = new PageScope(plan.address(), number);
        return page(
                plan, number, source.file(), List.of(passage(context(source, "", List.of(), scope), "", List.of())));
    }

    /** The page that opens a part. */
    Page part(Plan plan, Declared declared, List<Insert.Reference> children) {
        PageScope scope = new PageScope(plan.address(), "");
        Explanation explanation = declared.declaration().explanation();
        List<Block> blocks = explanation == null
                ? List.of()
                : List.of(passage(context(explanation.prose(), declared, null, List.of(), scope), "", children));
        return page(plan, "", declared.file().file(), blocks);
    }

    /** The same of a part that a Markdown page opens. */
    Page part(Plan plan, MarkdownPage source, List<Insert.Reference> children) {
        PageScope scope = new PageScope(plan.address(), "");
        return page(plan, "", source.file(), List.of(passage(context(source, "", List.of(), scope), "", children)));
    }

    /** Makes what waits for the numbers of all pages: prose may speak of what stands behind it. */
    void finish(Numbers numbers) {
        inserts.finish(numbers);
    }

    private static @Nullable Listing lastListing(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Listing listing ? listing : null;
    }

    private List<Block> entry(Declared entry, List<Declared> chapterTests, PageScope scope, @Nullable Listing before) {
        List<Block> blocks = new ArrayList<>();
        Declaration declaration = entry.declaration();
        Explanation explanation = declaration.explanation();
        Show show = explanation == null ? Show.WHOLE : explanation.show();
        boolean listed = show != Show.PROSE && !placement.placesListing(entry);
        String anchor = shown.find(declaration.id()).map(Address::anchor).orElse("");
        if (explanation != null) {
            blocks.addAll(explained(
                    entry, explanation, listed || placement.placesListing(entry) ? "" : anchor, chapterTests, scope));
        }
        if (listed) {
            blocks.add(listings.of(entry, show, scope, blocks.isEmpty() ? before : null));
        }
        if (explanation != null) {
            blocks.addAll(blockTags(entry, explanation, chapterTests, scope));
        }
        if (!placement.placesOutput(entry)) {
            Place place = entry.file().place(declaration.nameOffset());
            tests.ranBy(entry)
                    .forEach(test -> outputs.show(test, scope.address(), place).ifPresent(blocks::add));
        }
        return blocks;
    }

    private List<Block> explained(
            Declared element, Explanation explanation, String anchor, List<Declared> chapterTests, PageScope scope) {
        List<Block> blocks = new ArrayList<>();
        if (!explanation.title().isEmpty()) {
            blocks.add(
                    new SectionTitle(explanation.title(), shown.anchor(scope.address(), Slug.of(explanation.title()))));
        }
        if (!explanation.prose().isBlank()) {
            blocks.add(passage(context(explanation.prose(), element, element, chapterTests, scope), anchor, List.of()));
        }
        return blocks;
    }

    private List<Block> blockTags(
            Declared element, Explanation explanation, List<Declared> chapterTests, PageScope scope) {
        if (!blockTags || explanation.blockTags().isEmpty()) {
            return List.of();
        }
        Prose list = BlockTagList.of(explanation.blockTags(), words.api());
        return List.of(passage(context(list, element, element, chapterTests, scope), "", List.of()));
    }

    private Passage passage(Context context, String anchor, List<Insert.Reference> children) {
        images.check(context);
        numbers.accept(context);
        return new Passage(
                context.prose(),
                context.document(),
                anchor,
                FileTree.shown(project, context.folders().get(0)),
                context::place,
                inserts.of(context, children));
    }

    private static Context context(MarkdownPage source, String home, List<Declared> tests, PageScope scope) {
        return new Context(
                source.prose(),
                ReadProse.resolved(source.document(), scope.address()),
                scope,
                home,
                null,
                tests,
                List.of(source.folder()),
                offset -> source.lines().place(source.file(), Math.max(offset, 0)));
    }

    private Context context(
            Prose prose, Declared element, @Nullable Declared self, List<Declared> chapterTests, PageScope scope) {
        Explanation explanation = element.declaration().explanation();
        boolean ofSheet = explanation != null && explanation.prose() == prose;
        return new Context(
                prose,
                ofSheet
                        ? ReadProse.of(element.file()).document(prose, scope.address())
                        : ReadProse.resolved(Grammar.parse(prose), scope.address()),
                scope,
                element.file().sheet().packageName(),
                self,
                chapterTests,
                List.of(bookFolders.of(element.file().module())),
                element.file()::place);
    }

    private List<Block> rest(ChapterSource chapter, PageScope scope) {
        List<Block> blocks = new ArrayList<>();
        for (SheetFile file : chapter.files()) {
            listings.rest(file, scope)
                    .map(listing -> new Rest(
                            blocks.isEmpty() ? words.listing().rest().around(listing.caption()) : listing.caption(),
                            List.of(listing)))
                    .ifPresent(blocks::add);
        }
        return blocks;
    }

    private static boolean isExample(Declared entry) {
        return entry.declaration().example() != null;
    }

    private Page page(Plan plan, String number, String file, List<Block> blocks) {
        Path folder = plan.source().page().map(MarkdownPage::folder).orElse(bookFolders.of(plan.module()));
        String cover = images.cover(plan.heading().cover(), folder, plan.place());
        return new Page(
                plan.kind(), plan.address(), number, plan.heading().withCover(cover), file, List.copyOf(blocks));
    }
}
