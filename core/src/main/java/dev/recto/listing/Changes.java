package dev.recto.listing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Change;
import dev.recto.book.Listing.Line;
import dev.recto.book.Listing.Step;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.Context;
import dev.recto.prose.Prose.Tag;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Listings that are shown as a change of an earlier version, which is code of the book as well: {@code since=}. */
public final class Changes {

    private static final String SINCE = "since=";

    private final CodeNames names;
    private final Listings listings;
    private final Consumer<Problem> report;

    public Changes(CodeNames names, Listings listings, Consumer<Problem> report) {
        this.names = names;
        this.listings = listings;
        this.report = report;
    }

    /**
     * The listing of a declaration; where its tag says so, as the change since {@code Type#member}, {@code #member} of the same
     * type, or {@code Type:region}.
     */
    public Listing of(Listing now, Declared declared, Show show, Tag tag, Context context) {
        return since(tag)
                .flatMap(words -> earlier(words, typeOf(declared), show, tag, context))
                .map(earlier -> changed(now, earlier, tag, context))
                .orElse(now);
    }

    /** The listing of a region; where its tag says so, as the change since another region of the same file, or as above. */
    public Listing of(Listing now, SheetFile file, Tag tag, Context context) {
        return since(tag)
                .flatMap(words -> CodeNames.find(file.sheet().regions(), words)
                        .map(region ->
                                listings.earlier(file, region, context.page().address()))
                        .or(() -> earlier(words, "", Show.WHOLE, tag, context)))
                .map(earlier -> changed(now, earlier, tag, context))
                .orElse(now);
    }

    /** Whether a tag shows a change. */
    public static boolean isChange(Tag tag) {
        return since(tag).isPresent();
    }

    private static Optional<String> since(Tag tag) {
        return tag.arguments().stream()
                .filter(word -> word.startsWith(SINCE))
                .map(word -> word.substring(SINCE.length()))
                .findFirst();
    }

    private static String typeOf(Declared declared) {
        String owner = declared.declaration().owner();
        return owner == null || declared.declaration().kind().isType()
                ? declared.declaration().id()
                : owner;
    }

    private Listing changed(Listing now, Listing earlier, Tag tag, Context context) {
        if (now.text().equals(earlier.text())) {
            report.accept(ProblemKind.UNCHANGED_LISTING.at(
                    context.place(tag.span().start()),
                    "nothing in " + now.caption() + " changed since " + earlier.caption(),
                    "take since= out, or name another version"));
        }
        return now.changing(new Change(earlier, steps(earlier.lines(), now.lines())));
    }

    private Optional<Listing> earlier(String words, String type, Show show, Tag tag, Context context) {
        int colon = words.indexOf(':');
        String reference = colon < 0 ? words : words.substring(0, colon);
        String page = context.page().address();
        Place place = placeOf(tag, context);
        Optional<Declared> declared =
                names.declared(reference.startsWith("#") ? type + reference : reference, context, place);
        return colon < 0
                ? declared.map(found -> listings.earlier(found, show, page))
                : declared.flatMap(found -> names.region(found.file(), words.substring(colon + 1), place)
                        .map(region -> listings.earlier(found.file(), region, page)));
    }

    private static Place placeOf(Tag tag, Context context) {
        int start = tag.span().start();
        return context.place(Math.max(start, context.prose().text().indexOf(SINCE, start)));
    }

    /**
     * The shortest way from some lines to others (Myers, "An O(ND) difference algorithm and its variations", 1986), top to
     * bottom; what is removed stands in front of what is added in its place.
     */
    static List<Step> steps(List<Line> before, List<Line> now) {
        List<Step> steps = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(before), texts(now), true).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            boolean kept = delta.getType() == DeltaType.EQUAL;
            for (int i = 0; i < delta.getSource().size(); i++) {
                steps.add(new Step(OptionalInt.of(from + i), kept ? OptionalInt.of(to + i) : OptionalInt.empty()));
            }
            for (int i = 0; !kept && i < delta.getTarget().size(); i++) {
                steps.add(new Step(OptionalInt.empty(), OptionalInt.of(to + i)));
            }
        }
        return steps;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
