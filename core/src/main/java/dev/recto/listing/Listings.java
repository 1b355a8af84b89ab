package dev.recto.listing;

import dev.recto.book.CodeOrigin;
import dev.recto.book.CodeOrigin.Phrase;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.Links.Address;
import dev.recto.links.Shown;
import dev.recto.links.ShownMap;
import dev.recto.marks.CutLine;
import dev.recto.marks.Markup.Region;
import dev.recto.marks.Recipe;
import dev.recto.marks.Run;
import dev.recto.pages.Captions;
import dev.recto.pages.PageScope;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.Span;
import dev.recto.words.Wording;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes listings: cuts them out of the text that javac read, which the sheet carries. */
public final class Listings {

    private final Sheets sheets;
    private final Recipes recipes;
    private final Shown shown;
    private final Set<Address> given = new HashSet<>();
    private final WordMeanings words;
    private final AuthorMarks marks;
    private final Whereabouts whereabouts;

    /**
     * @param shownWhole ids of all declarations that have a whole listing of their own; other listings fold them
     * @param wording the book's words that are not its author's
     */
    public Listings(
            Sheets sheets,
            Set<String> shownWhole,
            Shown shown,
            WordMeanings words,
            AuthorMarks marks,
            Wording wording) {
        this.whereabouts = new Whereabouts(wording);
        this.words = words;
        this.marks = marks;
        this.sheets = sheets;
        this.recipes = new Recipes(sheets, shownWhole);
        this.shown = shown;
    }

    /** The listing of a declaration. */
    public Listing of(Declared declared, Show show, PageScope page) {
        return of(declared, show, page, null);
    }

    /**
     * The listing of a declaration.
     *
     * @param before the listing above it with nothing between them, which it goes on from where it can; null for none
     */
    public Listing of(Declared declared, Show show, PageScope page, @Nullable Listing before) {
        String anchor = anchor(declared.declaration(), page, Captions.of(declared.declaration()));
        Recipe alone = recipes.of(declared, show);
        Optional<Recipe> joined = Optional.ofNullable(before)
                .flatMap(above -> new Continuation(sheets, recipes).close(above, declared, alone));
        return cut(
                declared,
                show,
                joined.orElse(alone),
                head(declared, anchor, page.nextListing(), joined.isPresent()),
                page.address());
    }

    /** A declaration as it was before, part of the listing that shows what became of it. */
    public Listing earlier(Declared declared, Show show, String page) {
        String anchor = shown.anchor(page, Captions.of(declared.declaration()));
        return cut(declared, show, recipes.of(declared, show), head(declared, anchor, "", false), page)
                .asEarlier();
    }

    private Head head(Declared declared, String anchor, String number, boolean follows) {
        Declaration declaration = declared.declaration();
        return new Head(
                anchor, number, Captions.of(declaration), declaration.id(), Excuses.of(declared, sheets), follows);
    }

    private Listing cut(Declared declared, Show show, Recipe recipe, Head head, String page) {
        return cut(declared.file(), recipe, head, extent -> whereabouts.of(declared, show, extent), page);
    }

    /**
     * A declaration that is shown once more has a fragment for each listing; links lead to the first. A chapter's own type
     * has the whole page, and its listing a fragment.
     */
    private String anchor(Declaration declaration, PageScope page, String caption) {
        Address first = shown.put(declaration.id(), page.address(), caption);
        boolean here = first.page().equals(page.address()) && !first.anchor().isEmpty();
        return here && given.add(first) ? first.anchor() : shown.anchor(page.address(), caption);
    }

    /** The listing of a region. */
    public Listing of(SheetFile file, Region region, PageScope page) {
        return cut(file, region, page.nextListing(), page.address());
    }

    /** A region as it was before, part of the listing that shows what became of it. */
    public Listing earlier(SheetFile file, Region region, String page) {
        return cut(file, region, "", page).asEarlier();
    }

    /** A file as it is, what speaks to Recto in it included. */
    public Listing whole(SheetFile file, PageScope page) {
        Region all =
                new Region(file.path().getFileName().toString(), file.text().span());
        return cut(file, all, recipes.whole(file), page.nextListing(), page.address());
    }

    private Listing cut(SheetFile file, Region region, String number, String page) {
        return cut(file, region, recipes.of(file, region), number, page);
    }

    private Listing cut(SheetFile file, Region region, Recipe recipe, String number, String page) {
        String type = enclosingType(file, region.span());
        Head head = new Head(shown.anchor(page, region.name()), number, region.name(), type, null, false);
        return cut(file, recipe, head, extent -> whereabouts.of(file, region.span(), extent), page);
    }

    /** What no other listing of a file shows; nothing where that is only its package and imports. */
    public Optional<Listing> rest(SheetFile file, PageScope page) {
        Recipe recipe = recipes.rest(file);
        if (file.text().cut(recipe).stream().allMatch(line -> isHeader(file, line))) {
            return Optional.empty();
        }
        String name = file.path().getFileName().toString();
        Head head = new Head(restAnchor(file, page), "", name, "", Excuses.ofRest(file), false);
        return Optional.of(cut(file, recipe, head, extent -> List.of(), page.address()));
    }

    /**
     * What is said of a listing.
     *
     * @param name its caption, but for what is said of its whole file
     */
    private record Head(
            String anchor,
            String number,
            String name,
            String element,
            @Nullable String excuse,
            boolean follows) {}

    /** @param where says where the lines stand, by their numbers */
    private Listing cut(
            SheetFile file, Recipe recipe, Head head, Function<IntSummaryStatistics, List<Phrase>> where, String page) {
        List<CutLine> lines = file.text().cut(recipe);
        // Blank lines and annotations at the ends do not count.
        IntSummaryStatistics extent = CutLine.extent(lines);
        CodeOrigin origin = new CodeOrigin.Source(
                file.file(),
                file.sheet().source(),
                extent.getMin(),
                extent.getMax(),
                recipe,
                where.apply(extent),
                NeededImports.of(file, sheets.shownTokens(file)).of(recipe),
                head.follows());
        List<Line> known = words.of(file, lines, page);
        Listing made = new Listing(
                head.anchor(),
                head.number(),
                head.name() + provenance(file),
                head.element(),
                "java",
                origin,
                marks.of(file, known, page),
                head.excuse());
        return KnownLines.of(file).same(page, made);
    }

    /** Said in the caption, where it cannot be overlooked. */
    private String provenance(SheetFile file) {
        String provenance = file.provenance();
        return provenance.isEmpty() ? "" : " (" + provenance + ")";
    }

    private String restAnchor(SheetFile file, PageScope page) {
        return shown.put(
                        ShownMap.restOf(file),
                        page.address(),
                        "rest-" + file.path().getFileName())
                .anchor();
    }

    /** Whether a line shows nothing but parts of the package and import declarations; folds are shown elsewhere. */
    private static boolean isHeader(SheetFile file, CutLine line) {
        return line.runs().stream()
                .allMatch(run -> run instanceof Run.Folded
                        || run.words().isBlank()
                        || file.text().header().stream()
                                .anyMatch(clause -> clause.span().start()
                                                <= run.span().start()
                                        && run.span().end() <= clause.span().end()));
    }

    private static String enclosingType(SheetFile file, Span span) {
        return file.sheet().declarations().stream()
                .filter(declaration ->
                        declaration.kind().isType() && declaration.span().contains(span))
                .max(Comparator.comparing(Declaration::span))
                .map(Declaration::id)
                .orElse("");
    }
}
