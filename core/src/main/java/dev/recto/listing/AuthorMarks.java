package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.links.Links;
import dev.recto.links.SheetNames;
import dev.recto.marks.Effect;
import dev.recto.prose.Link;
import dev.recto.prose.Names;
import dev.recto.prose.Target;
import java.util.List;

/** What the marks in sources' comments make of the lines of their listings. */
public final class AuthorMarks {

    private final Sheets sheets;
    private final Links links;

    public AuthorMarks(Sheets sheets, Links links) {
        this.sheets = sheets;
        this.links = links;
    }

    /** The lines, each with what the author makes of it. */
    public List<Line> of(SheetFile file, List<Line> lines, String page) {
        return new MarkedLines(file.text(), link -> href(file, link, page)).of(lines);
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
