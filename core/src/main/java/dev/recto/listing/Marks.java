package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.book.Replacement;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.links.Links;
import dev.recto.links.SheetNames;
import dev.recto.marks.CommentSyntax;
import dev.recto.marks.Effect;
import dev.recto.marks.Markup;
import dev.recto.prose.Link;
import dev.recto.prose.Names;
import dev.recto.prose.Target;
import dev.recto.slice.LineOffsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the marks in sources' comments make of the lines of their listings. */
public final class Marks {

    private final Sheets sheets;
    private final Links links;
    private final Map<SheetFile, Markup> markups = new HashMap<>();

    public Marks(Sheets sheets, Links links) {
        this.sheets = sheets;
        this.links = links;
    }

    /** What the marks of a source come to. */
    public Markup in(SheetFile file) {
        return markups.computeIfAbsent(file, key -> Markup.of(key.sheet().text(), CommentSyntax.JAVA));
    }

    /** What a listing of a source shows as other words. */
    public List<Replacement> replaced(SheetFile file) {
        return MarkedLine.replacements(in(file));
    }

    /** The lines, each with what the author makes of it. */
    public List<Line> of(SheetFile file, List<Line> lines, Recipe recipe, String page) {
        Markup markup = in(file);
        if (markup.effects().isEmpty()) {
            return lines;
        }
        LineOffsets offsets = LineOffsets.of(file.sheet().text(), file.lines(), recipe);
        MarkedLine marked = new MarkedLine(
                file.sheet().text(), file.lines(), recipe, markup.effects(), link -> href(file, link, page));
        LineOffsets unfolded = LineOffsets.of(
                file.sheet().text(),
                file.lines(),
                new Recipe(recipe.span(), recipe.elided(), List.of(), recipe.replaced()));
        return lines.stream()
                .map(line -> line.marked(marked.marks(line, offsets.of(line)))
                        .unfoldingTo(line.unfolded().stream()
                                .map(inner -> inner.marked(marked.marksOfFolded(inner, unfolded.of(inner))))
                                .toList()))
                .toList();
    }

    /** Where a link leads, seen from a page; empty for nowhere. */
    private String href(SheetFile file, Effect.Link link, String page) {
        return file.sheet().links().stream()
                .filter(known -> known.span().equals(link.reference()))
                .map(Link::target)
                .findFirst()
                .map(target -> href(target, page))
                .orElse("");
    }

    /** Names as prose in a package may use them where javac does not stand. */
    public Names names(String home) {
        return new SheetNames(sheets, home);
    }

    /** Where a target is explained, seen from a page; empty for nowhere. */
    public String href(Target target, String page) {
        return links.to(target).map(address -> address.from(page)).orElse("");
    }
}
