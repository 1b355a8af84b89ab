package dev.recto.listing;

import dev.recto.book.Listing;
import dev.recto.book.Listing.Cut;
import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.Shown;
import dev.recto.marks.Region;
import dev.recto.pages.Captions;
import dev.recto.pages.PageScope;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation.Show;
import dev.recto.slice.Slice;
import dev.recto.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes listings: cuts them out of the text that javac read, which the sheet carries. */
public final class Listings {

    private final Sheets sheets;
    private final Recipes recipes;
    private final Shown shown;
    private final Map<SheetFile, String> provenances = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Words words;
    private final Marks marks;
    private final Whereabouts whereabouts = new Whereabouts();

    /** @param shownWhole ids of all declarations that have a whole listing of their own; other listings fold them */
    public Listings(Sheets sheets, Set<String> shownWhole, Shown shown, Words words, Marks marks) {
        this.words = words;
        this.marks = marks;
        this.sheets = sheets;
        this.recipes = new Recipes(shownWhole, marks);
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
                .flatMap(above -> Gap.close(
                        above,
                        declared,
                        alone,
                        recipes.everywhere(declared.file()),
                        span -> Recipes.withComment(declared, span)));
        Listing listing = cut(declared, show, joined.orElse(alone), anchor, page.nextListing(), page.address());
        return before != null && joined.isPresent() ? listing.following(before) : listing;
    }

    /** A declaration as it was before, part of the listing that shows what became of it. */
    public Listing earlier(Declared declared, Show show, String page) {
        return cut(
                declared,
                show,
                recipes.of(declared, show),
                shown.anchor(Captions.of(declared.declaration())),
                "",
                page);
    }

    private Listing cut(Declared declared, Show show, Recipe recipe, String anchor, String number, String page) {
        Declaration declaration = declared.declaration();
        List<Line> lines = Slice.cut(declared.file().sheet().text(), recipe);
        Cut cut = cutOf(declared.file(), lines, recipe);
        return new Listing(
                anchor,
                number,
                Captions.of(declaration) + provenance(declared.file()),
                declaration.id(),
                "java",
                cut.at(whereabouts.of(declared, show, cut.startLine(), cut.endLine())),
                read(declared.file(), lines, recipe, page),
                Excuses.of(declared, sheets));
    }

    /**
     * A declaration that is shown once more has a fragment for each listing; links lead to the first. A chapter's own type
     * has the whole page, and its listing a fragment.
     */
    private String anchor(Declaration declaration, PageScope page, String caption) {
        String anchor = shown.put(declaration.id(), page.address(), caption).anchor();
        return !anchor.isEmpty() && given.add(anchor) ? anchor : shown.anchor(caption);
    }

    /** The listing of a region. */
    public Listing of(SheetFile file, Region region, PageScope page) {
        return cut(file, region, page.nextListing(), page.address());
    }

    /** A region as it was before, part of the listing that shows what became of it. */
    public Listing earlier(SheetFile file, Region region, String page) {
        return cut(file, region, "", page);
    }

    private Listing cut(SheetFile file, Region region, String number, String page) {
        Recipe recipe = recipes.of(file, region);
        List<Line> lines = Slice.cut(file.sheet().text(), recipe);
        Cut cut = cutOf(file, lines, recipe);
        return new Listing(
                shown.anchor(region.name()),
                number,
                region.name() + provenance(file),
                enclosingType(file, region.span()),
                "java",
                cut.at(whereabouts.of(file, region.span(), cut.startLine(), cut.endLine())),
                read(file, lines, recipe, page),
                null);
    }

    /** What no other listing of a file shows; nothing where that is only its package and imports. */
    public Optional<Listing> rest(SheetFile file, PageScope page) {
        Recipe recipe = recipes.rest(file);
        List<Line> lines = Slice.cut(file.sheet().text(), recipe);
        if (lines.stream().allMatch(line -> line.number() == 0 || isHeader(line.text()))) {
            return Optional.empty();
        }
        String name = file.path().getFileName().toString();
        return Optional.of(new Listing(
                restAnchor(file, page),
                "",
                name + provenance(file),
                "",
                "java",
                cutOf(file, lines, recipe),
                read(file, lines, recipe, page.address()),
                Excuses.ofRest(file)));
    }

    /** The lines with all that is known of them. */
    private List<Line> read(SheetFile file, List<Line> lines, Recipe recipe, String page) {
        return marks.of(file, words.of(file, lines, recipe, page), recipe, page);
    }

    /** Said in the caption, where it cannot be overlooked. */
    private String provenance(SheetFile file) {
        String provenance = provenances.computeIfAbsent(file, SheetFile::provenance);
        return provenance.isEmpty() ? "" : " (" + provenance + ")";
    }

    private String restAnchor(SheetFile file, PageScope page) {
        return shown.put(
                        "rest of " + file.file(),
                        page.address(),
                        "rest-" + file.path().getFileName())
                .anchor();
    }

    private static boolean isHeader(String line) {
        return line.isEmpty() || line.startsWith("import ") || line.startsWith("package ");
    }

    /** From the first to the last line that is shown and not blank, so that the caption counts no annotation in front of them. */
    private Cut cutOf(SheetFile file, List<Line> lines, Recipe recipe) {
        IntSummaryStatistics numbers = lines.stream()
                .filter(line -> !line.text().isEmpty())
                .mapToInt(Line::number)
                .filter(number -> number > 0)
                .summaryStatistics();
        boolean any = numbers.getCount() > 0;
        return new Cut(
                        file.file(),
                        file.sheet().source(),
                        file.test(),
                        any ? numbers.getMin() : 1,
                        any ? numbers.getMax() : 1,
                        recipe)
                .importing(NeededImports.of(file, words.tokens(file), recipe));
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
