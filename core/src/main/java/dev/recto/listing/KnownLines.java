package dev.recto.listing;

import dev.recto.book.FullSource;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.Word.Meaning;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetNotes;
import dev.recto.listing.KnownWords.Told;
import dev.recto.marks.CutLine;
import dev.recto.sheet.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The code of one sheet as the last book showed it. It is the very same in the next, wherever it is cut in the same way and each name
 * in it still means the same: then nobody has to look at it again.
 */
final class KnownLines {

    private final Map<Where, Known> lines = new HashMap<>();
    private final Map<String, Listing> listings = new HashMap<>();
    private final Map<String, FullSource> sources = new HashMap<>();

    private final SheetNotes notes;

    private KnownLines(SheetNotes notes) {
        this.notes = notes;
    }

    /** Where lines are shown, as far as that tells apart what is shown of one sheet at one time. */
    private record Where(String page, int start, int lines) {}

    private record Known(List<CutLine> cut, List<Told> told, List<Line> lines) {

        boolean holds(List<CutLine> now, Function<Token, Meaning> means) {
            return cut == now && told.stream().allMatch(each -> each.meaning().equals(means.apply(each.token())));
        }
    }

    /** Those of a sheet. */
    static KnownLines of(SheetFile file) {
        return file.notes().of(KnownLines.class, () -> new KnownLines(file.notes()));
    }

    /**
     * Lines with their words.
     *
     * @param means what a token means now to readers of the page
     * @param words puts words to lines, where nobody has
     */
    synchronized List<Line> of(
            String page, List<CutLine> cut, Function<Token, Meaning> means, Supplier<KnownWords> words) {
        Where where = new Where(page, start(cut), cut.size());
        Known known = lines.get(where);
        if (known == null || !known.holds(cut, means)) {
            notes.count();
            KnownWords now = words.get();
            List<Line> with = cut.stream().map(Line::new).map(now::of).toList();
            known = new Known(cut, now.told(), with);
            lines.put(where, known);
        }
        return known.lines();
    }

    private static int start(List<CutLine> cut) {
        return cut.stream()
                .flatMap(line -> line.runs().stream())
                .map(run -> run.span().start())
                .findFirst()
                .orElse(-1);
    }

    /** A listing as it is made now, which is the last one where they are the same. */
    synchronized Listing same(String page, Listing made) {
        return same(listings, page + "#" + made.anchor(), made);
    }

    /** The same of a whole source. */
    synchronized FullSource same(FullSource made) {
        return same(sources, made.address(), made);
    }

    private static <T> T same(Map<String, T> known, String where, T made) {
        return known.merge(where, made, (last, now) -> last.equals(now) ? last : now);
    }
}
