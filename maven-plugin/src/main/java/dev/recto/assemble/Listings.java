package dev.recto.assemble;

import dev.recto.book.Fold;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Cut;
import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Explanation.Show;
import dev.recto.sheet.Region;
import dev.recto.sheet.Span;
import dev.recto.slice.Slice;
import java.util.ArrayList;
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
final class Listings {

    private final Sheets sheets;
    private final Set<String> shownWhole;
    private final Shown shown;
    private final Map<SheetFile, List<Span>> elisions = new HashMap<>();
    private final Map<SheetFile, String> provenances = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Words words;
    private final Marks marks;
    private final Whereabouts whereabouts = new Whereabouts();

    /** @param shownWhole ids of all declarations that have a whole listing of their own; other listings fold them */
    Listings(Sheets sheets, Set<String> shownWhole, Shown shown, Words words, Marks marks) {
        this.words = words;
        this.marks = marks;
        this.sheets = sheets;
        this.shownWhole = shownWhole;
        this.shown = shown;
    }

    /** The listing of a declaration. */
    Listing of(Declared declared, Show show, PageScope page) {
        return of(declared, show, page, null);
    }

    /**
     * The listing of a declaration.
     *
     * @param before the listing above it with nothing between them, which it goes on from where it can; null for none
     */
    Listing of(Declared declared, Show show, PageScope page, @Nullable Listing before) {
        String anchor = anchor(declared.declaration(), page, Captions.of(declared.declaration()));
        Recipe alone = recipe(declared, show);
        Optional<Recipe> joined = Optional.ofNullable(before)
                .flatMap(above -> Gap.close(
                        above, declared, alone, everywhere(declared.file()), span -> withComment(declared, span)));
        Listing listing = cut(declared, show, joined.orElse(alone), anchor, page.nextListing(), page.address());
        return before != null && joined.isPresent() ? listing.following(before) : listing;
    }

    private static Span withComment(Declared declared, Span span) {
        return new Span(span.start(), behindComment(declared.file().sheet().text(), span.end()));
    }

    private Recipe recipe(Declared declared, Show show) {
        return recipe(
                declared.file(), spanOf(declared, show), declared.declaration().id());
    }

    /** A declaration as it was before, part of the listing that shows what became of it. */
    Listing earlier(Declared declared, Show show, String page) {
        return cut(declared, show, recipe(declared, show), shown.anchor(Captions.of(declared.declaration())), "", page);
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
                excuse(declared));
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
    Listing of(SheetFile file, Region region, PageScope page) {
        return cut(file, region, page.nextListing(), page.address());
    }

    /** A region as it was before, part of the listing that shows what became of it. */
    Listing earlier(SheetFile file, Region region, String page) {
        return cut(file, region, "", page);
    }

    private Listing cut(SheetFile file, Region region, String number, String page) {
        Recipe recipe = new Recipe(region.span(), elided(file), List.of(), marks.replaced(file)).trimmed();
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
    Optional<Listing> rest(SheetFile file, PageScope page) {
        Span whole = new Span(0, file.sheet().text().length());
        Recipe recipe = recipe(file, whole, "");
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
                restExcuse(file)));
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

    private Span spanOf(Declared declared, Show show) {
        Declaration declaration = declared.declaration();
        String text = declared.file().sheet().text();
        Span body = declaration.body();
        if (body != null && show == Show.BODY) {
            return new Span(body.start() + 1, body.end() - 1);
        }
        if (body != null && show == Show.SIGNATURE) {
            return new Span(declaration.span().start(), body.start());
        }
        return new Span(
                declaration.span().start(),
                behindComment(text, declaration.span().end()));
    }

    /** A comment behind the declaration on its last line belongs to it. */
    private static int behindComment(String text, int end) {
        int from = end;
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
            from++;
        }
        if (!text.startsWith("//", from)) {
            return end;
        }
        while (from < text.length() && text.charAt(from) != '\n' && text.charAt(from) != '\r') {
            from++;
        }
        return from;
    }

    private Recipe recipe(SheetFile file, Span span, String element) {
        return new Recipe(span, elided(file), folds(file, span, element), marks.replaced(file)).trimmed();
    }

    /** What no listing of a file shows as it is. */
    private Recipe everywhere(SheetFile file) {
        Span whole = new Span(0, file.sheet().text().length());
        return new Recipe(whole, elided(file), List.of(), marks.replaced(file));
    }

    private List<Span> elided(SheetFile file) {
        return elisions.computeIfAbsent(file, key -> Elisions.of(key.sheet(), marks.in(key)));
    }

    private List<Fold> folds(SheetFile file, Span span, String element) {
        List<Fold> folds = new ArrayList<>();
        Declaration outer = null;
        for (Declaration inner : file.sheet().declarations()) {
            boolean inside = outer != null && outer.span().contains(inner.span());
            boolean folded = shownWhole.contains(inner.id())
                    && !inner.id().equals(element)
                    && span.contains(inner.span())
                    && !inside;
            if (folded) {
                int start = inner.docComment() == null
                        ? inner.span().start()
                        : inner.docComment().start();
                folds.add(new Fold(
                        new Span(
                                Math.max(start, span.start()),
                                behindComment(file.sheet().text(), inner.span().end())),
                        inner.name()));
                outer = inner;
            }
        }
        return folds;
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

    private @Nullable String excuse(Declared declared) {
        if (declared.declaration().excuse() != null) {
            return declared.declaration().excuse();
        }
        String owner = declared.declaration().owner();
        return owner == null ? null : sheets.find(owner).map(this::excuse).orElse(null);
    }

    private static @Nullable String restExcuse(SheetFile file) {
        return file.sheet().declarations().stream()
                .filter(declaration -> declaration.owner() == null)
                .map(Declaration::excuse)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
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
