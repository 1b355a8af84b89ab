package dev.recto.tags;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.listing.Changes;
import dev.recto.listing.CodeNames;
import dev.recto.listing.Listings;
import dev.recto.listing.Snippets;
import dev.recto.marks.Region;
import dev.recto.marks.SnippetTag;
import dev.recto.pages.Captions;
import dev.recto.pages.Context;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Tag;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tags that show code: {@code listing}, {@code snippet} and {@code value}. */
public final class CodeTags {

    private final CodeNames names;
    private final Listings listings;
    private final Changes changes;
    private final Snippets snippets;
    private final Consumer<Problem> report;
    private final Set<String> listed = new HashSet<>();

    public CodeTags(Sheets sheets, Listings listings, Snippets snippets, Consumer<Problem> report) {
        this.names = new CodeNames(sheets, report);
        this.listings = listings;
        this.changes = new Changes(names, listings, report);
        this.snippets = snippets;
        this.report = report;
    }

    /**
     * {@code {@listing Type#member}}; {@code again} where it stands in the book already, and {@code since=} where it is shown
     * as a change.
     *
     * @param before the listing right above it; null for none
     */
    public Optional<Insert> listing(Tag tag, Context context, @Nullable Listing before) {
        Optional<Declared> declared = declared(tag, context);
        declared.ifPresent(found -> once(
                found.declaration().id(),
                "another {@listing} shows " + Captions.of(found.declaration()),
                tag,
                context));
        return declared.map(found -> {
            Show show = showOf(found);
            Listing above = Changes.isChange(tag) ? null : before;
            return changes.of(listings.of(found, show, context.page(), above), found, show, tag, context);
        });
    }

    /** Warns where a tag shows what another one has shown, and does not say so. */
    private void once(String what, String message, Tag tag, Context context) {
        if (!listed.add(what) && !tag.arguments().contains("again")) {
            report.accept(ProblemKind.LISTED_TWICE.at(
                    context.place(tag.span().start()),
                    message + " already",
                    "link to it, or say {@" + tag.name() + " … again}"));
        }
    }

    private static Show showOf(Declared found) {
        boolean narrowed = found.declaration().explanation() != null
                && found.declaration().explanation().show() != Show.PROSE;
        return narrowed ? found.declaration().explanation().show() : Show.WHOLE;
    }

    /** {@code {@value Type#CONSTANT}}. */
    public Optional<Insert> value(Tag tag, Context context) {
        Optional<Declared> found = declared(tag, context);
        Optional<String> constant = found.map(declared -> declared.declaration().constant());
        if (found.isPresent() && constant.isEmpty()) {
            error(
                    ProblemKind.NO_CONSTANT,
                    tag,
                    context,
                    "'" + tag.body() + "' is no constant",
                    "name a static final variable");
        }
        return constant.map(value ->
                new Insert.Words(value, true, Captions.of(found.orElseThrow().declaration())));
    }

    /** {@code {@snippet class=Type region=name}}, and the other forms of it. */
    public Optional<Insert> snippet(Tag tag, Context context) {
        return snippets.of(tag, context, (named, where) -> region(named, attributes(named), where));
    }

    private Optional<Insert> region(Tag tag, Map<String, String> attributes, Context context) {
        Optional<Declared> type = declared(tag, context);
        String name = attributes.getOrDefault("region", "");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            String id = type.get().declaration().id();
            once(id, "another tag shows " + Captions.of(type.get().declaration()), tag, context);
            Listing whole = listings.of(type.get(), Show.WHOLE, context.page());
            return Optional.of(changes.of(whole, type.get(), Show.WHOLE, tag, context));
        }
        SheetFile file = type.get().file();
        Optional<Region> region =
                names.region(file, name, context.place(tag.span().start()));
        region.ifPresent(found ->
                once(file.file() + "#" + name, "another {@snippet} shows the region '" + name + "'", tag, context));
        return region.map(found -> changes.of(listings.of(file, found, context.page()), file, tag, context));
    }

    private Optional<Declared> declared(Tag tag, Context context) {
        Place place = context.place(tag.span().start());
        return tag.target() == null
                ? names.declared(reference(tag), context, place)
                : names.declared(new Resolution.Found(tag.target()), reference(tag), place);
    }

    private static String reference(Tag tag) {
        return tag.name().equals("snippet")
                ? attributes(tag).getOrDefault("class", "")
                : tag.arguments().isEmpty() ? "" : tag.arguments().get(0);
    }

    private static Map<String, String> attributes(Tag tag) {
        return SnippetTag.of("{@snippet " + tag.body() + "}").attributes();
    }

    private void error(ProblemKind kind, Tag tag, Context context, String message, String remedy) {
        report.accept(kind.at(context.place(tag.span().start()), message, remedy));
    }
}
