package dev.recto.listing;

import dev.recto.book.FullSource;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetNotes;
import dev.recto.listing.KnownSenses.Name;
import dev.recto.listing.WordMeanings.Sense;
import dev.recto.marks.CutLine;
import dev.recto.sheet.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Named(Name name, Sense sense) {}

    private record Known(List<CutLine> cut, List<Named> names, List<Line> lines) {

        static Known of(
                List<CutLine> cut,
                KnownWords words,
                Function<Token, Optional<Name>> names,
                Function<Name, Sense> senses) {
            List<Line> with = cut.stream().map(Line::new).map(words::of).toList();
            List<Named> named = words.told().stream()
                    .flatMap(token -> names.apply(token).stream())
                    .map(name -> new Named(name, senses.apply(name)))
                    .toList();
            return new Known(cut, named, with);
        }

        boolean holds(List<CutLine> now, Function<Name, Sense> senses) {
            if (cut != now) {
                return false;
            }
            for (Named name : names) {
                Sense means = senses.apply(name.name());
                if (name.sense() != means && !name.sense().equals(means)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Those of a sheet. */
    static KnownLines of(SheetFile file) {
        return file.notes().of(KnownLines.class, () -> new KnownLines(file.notes()));
    }

    /**
     * Lines with their words.
     *
     * @param names the name that a token is; nothing where it always means the same
     * @param senses what a name means now
     * @param words puts words to lines, where nobody has
     */
    synchronized List<Line> of(
            String page,
            List<CutLine> cut,
            Function<Token, Optional<Name>> names,
            Function<Name, Sense> senses,
            Supplier<KnownWords> words) {
        Where where = new Where(page, start(cut), cut.size());
        Known known = lines.get(where);
        if (known == null || !known.holds(cut, senses)) {
            notes.count();
            known = Known.of(cut, words.get(), names, senses);
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
