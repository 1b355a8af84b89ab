package dev.recto.assemble;

import dev.recto.book.Listing;
import dev.recto.diagnostic.Diagnostic;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Nearest;
import dev.recto.sheet.Explanation.Show;
import dev.recto.sheet.Region;
import dev.recto.sheet.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Listings that are shown as a change of an earlier version, which is code of the book as well: {@code since=}. */
final class Changes {

    private static final String SINCE = "since=";

    private final Sheets sheets;
    private final Listings listings;
    private final Consumer<Diagnostic> report;

    Changes(Sheets sheets, Listings listings, Consumer<Diagnostic> report) {
        this.sheets = sheets;
        this.listings = listings;
        this.report = report;
    }

    /**
     * The listing of a declaration; where its tag says so, as the change since {@code Type#member}, {@code #member} of the same
     * type, or {@code Type:region}.
     */
    Listing of(Listing now, Declared declared, Show show, Tag tag, Context context) {
        return since(tag)
                .flatMap(words -> earlier(words, typeOf(declared), show, tag, context))
                .map(earlier -> changed(now, earlier, tag, context))
                .orElse(now);
    }

    /** The listing of a region; where its tag says so, as the change since another region of the same file, or as above. */
    Listing of(Listing now, SheetFile file, Tag tag, Context context) {
        return since(tag)
                .flatMap(words -> region(file, words)
                        .map(region ->
                                listings.earlier(file, region, context.page().address()))
                        .or(() -> earlier(words, "", Show.WHOLE, tag, context)))
                .map(earlier -> changed(now, earlier, tag, context))
                .orElse(now);
    }

    /** Whether a tag shows a change. */
    static boolean isChange(Tag tag) {
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
            report.accept(Diagnostic.warning(
                    "unchanged-listing",
                    context.place(tag.span().start()),
                    "nothing in " + now.caption() + " changed since " + earlier.caption(),
                    "take since= out, or name another version"));
        }
        return now.since(earlier);
    }

    private Optional<Listing> earlier(String words, String type, Show show, Tag tag, Context context) {
        int colon = words.indexOf(':');
        String reference = colon < 0 ? words : words.substring(0, colon);
        Optional<Declared> declared = declared(reference.startsWith("#") ? type + reference : reference, tag, context);
        String page = context.page().address();
        if (colon < 0) {
            return declared.map(found -> listings.earlier(found, show, page));
        }
        String name = words.substring(colon + 1);
        declared.filter(found -> region(found.file(), name).isEmpty())
                .ifPresent(found -> missing(found, name, tag, context));
        return declared.flatMap(
                found -> region(found.file(), name).map(region -> listings.earlier(found.file(), region, page)));
    }

    private Optional<Declared> declared(String reference, Tag tag, Context context) {
        Resolution resolution = new SheetNames(sheets, context.home()).resolve(reference);
        if (resolution instanceof Resolution.Missing missing) {
            String nearest = missing.nearest();
            error(
                    "dead-link",
                    missing.why(),
                    nearest == null ? "name something of the book's" : "did you mean '" + nearest + "'?",
                    tag,
                    context);
            return Optional.empty();
        }
        Optional<Declared> found =
                sheets.find(((Resolution.Found) resolution).target().id());
        if (found.isEmpty()) {
            error(
                    "no-sheet",
                    "'" + reference + "' is in no source that speaks to the book",
                    "annotate something in its file, or mark a region in it",
                    tag,
                    context);
        }
        return found;
    }

    private static Optional<Region> region(SheetFile file, String name) {
        return file.sheet().regions().stream()
                .filter(region -> region.name().equals(name))
                .findFirst();
    }

    private void missing(Declared type, String name, Tag tag, Context context) {
        List<String> names =
                type.file().sheet().regions().stream().map(Region::name).toList();
        String nearest = Nearest.to(name, names);
        error(
                "unreadable-region",
                "no region '" + name + "' in " + type.file().file(),
                nearest == null ? "mark it with // @start region=" + name : "did you mean '" + nearest + "'?",
                tag,
                context);
    }

    private void error(String id, String message, String remedy, Tag tag, Context context) {
        int at = context.prose().text().indexOf(SINCE, tag.span().start());
        report.accept(Diagnostic.error(id, context.place(Math.max(at, tag.span().start())), message, remedy));
    }
}
