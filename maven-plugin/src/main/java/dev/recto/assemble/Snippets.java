package dev.recto.assemble;

import dev.recto.book.Fence;
import dev.recto.book.Fence.Proof;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.diagnostic.Diagnostic;
import dev.recto.diagnostic.Place;
import dev.recto.evidence.SheetFile;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Nearest;
import dev.recto.sheet.LineIndex;
import dev.recto.sheet.Region;
import dev.recto.sheet.Span;
import dev.recto.sheet.Tag;
import dev.recto.snippet.CommentSyntax;
import dev.recto.snippet.Effect;
import dev.recto.snippet.SnippetTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** {@code {@snippet …}}: code of a source, of another file, or in the tag itself; or both, which then must agree. */
final class Snippets {

    private static final List<String> ATTRIBUTES = List.of("class", "file", "region", "lang", "id", "since", "again");

    private final SnippetFiles files;
    private final Listings listings;
    private final Marks marks;
    private final Shown shown;
    private final Consumer<Diagnostic> report;

    /** Shows a source that a snippet names by its class. */
    @FunctionalInterface
    interface Source {
        Optional<Insert> show(Tag tag, Context context);
    }

    Snippets(SnippetFiles files, Listings listings, Marks marks, Shown shown, Consumer<Diagnostic> report) {
        this.files = files;
        this.listings = listings;
        this.marks = marks;
        this.shown = shown;
        this.report = report;
    }

    /** What a snippet shows. */
    Optional<Insert> of(Tag tag, Context context, Source classes) {
        SnippetTag snippet = SnippetTag.of(tag.span().of(context.prose().text()));
        Optional<String> stranger = snippet.attributes().keySet().stream()
                .filter(name -> !ATTRIBUTES.contains(name))
                .findFirst();
        if (stranger.isPresent()) {
            String near = Nearest.to(stranger.get(), ATTRIBUTES);
            String remedy = near == null ? "take it out" : "did you mean '" + near + "'?";
            return fault("malformed-tag", tag, context, "{@snippet} has no attribute '" + stranger.get() + "'", remedy);
        }
        if (snippet.has("class") && snippet.has("file")) {
            return fault("malformed-tag", tag, context, "class= and file= exclude each other", "keep one of them");
        }
        if (!snippet.has("class") && !snippet.has("file")) {
            return snippet.body() == null
                    ? fault("malformed-tag", tag, context, "this snippet shows nothing", "write class=… region=…")
                    : inline(snippet, snippet.body(), tag, context, true);
        }
        Optional<Insert> external = external(snippet, tag, context, classes);
        if (external.isPresent() && snippet.body() != null) {
            inline(snippet, snippet.body(), tag, context, false)
                    .ifPresent(inline -> compare(listing(inline), listing(external.get()), tag, context));
        }
        return external;
    }

    /** A class may also be that of a file beside the package's sources, which nobody compiles. */
    private Optional<Insert> external(SnippetTag snippet, Tag tag, Context context, Source classes) {
        if (snippet.has("file")) {
            return file(snippet, snippet.value("file"), tag, context);
        }
        String path = snippet.value("class").replace('.', '/') + ".java";
        boolean beside = tag.target() == null && files.find(path, context).isPresent();
        return beside ? file(snippet, path, tag, context) : classes.show(tag, context);
    }

    private void compare(Listing inline, Listing external, Tag tag, Context context) {
        if (!inline.text().equals(external.text())) {
            int line = 0;
            while (line < Math.min(inline.lines().size(), external.lines().size())
                    && inline.lines()
                            .get(line)
                            .text()
                            .equals(external.lines().get(line).text())) {
                line++;
            }
            String there = line < external.lines().size()
                    ? "'" + external.lines().get(line).text() + "'"
                    : "nothing";
            fault(
                    "different-snippet",
                    tag,
                    context,
                    "the code in the tag is not what it names: there, line " + (line + 1) + " is " + there,
                    "make them agree, or take the code out of the tag");
        }
    }

    private static Listing listing(Insert insert) {
        return insert instanceof Fence fence ? fence.listing() : (Listing) insert;
    }

    private Optional<Insert> inline(SnippetTag snippet, String body, Tag tag, Context context, boolean alone) {
        String language = language(snippet, snippet.value("file"));
        int start = tag.span().start() + snippet.bodyOffset();
        IntFunction<Place> places = offset -> context.place(start + offset);
        SnippetText text = SnippetText.of(body, CommentSyntax.of(language));
        if (faulty(text, places)) {
            return Optional.empty();
        }
        Optional<Span> span = span(text, snippet.value("region"), alone ? tag : null, context);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        LineIndex index = LineIndex.of(body);
        List<Line> lines = text.lines(span.get(), link -> href(link, body, places, context)).stream()
                .map(line ->
                        numbered(line, places.apply(index.start(line.number())).line()))
                .toList();
        if (!alone) {
            return Optional.of(listing(snippet, language, "", null, lines, ""));
        }
        Listing listing = listing(
                snippet,
                language,
                "",
                context.place(tag.span().start()),
                lines,
                context.page().nextListing());
        return proven(listing, language, listing.text(), listing.origin().file(), lines);
    }

    private static Line numbered(Line line, int number) {
        return new Line(number, line.text(), line.words(), line.marks(), line.unfolded());
    }

    private Optional<Insert> file(SnippetTag snippet, String name, Tag tag, Context context) {
        Optional<Path> found = files.find(name, context);
        if (found.isEmpty()) {
            return fault(
                    "missing-snippet",
                    tag,
                    context,
                    "there is no file '" + name + "'",
                    "put it into snippet-files beside the package's sources, or into the book's folder");
        }
        Optional<SheetFile> source = files.sheet(found.get());
        if (source.isPresent()) {
            return source(source.get(), snippet, tag, context);
        }
        String file = files.shown(found.get());
        String content;
        try {
            content = Files.readString(found.get(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return fault("missing-snippet", tag, context, file + " cannot be read as UTF-8", "save it as UTF-8");
        }
        String language = language(snippet, name);
        SnippetText text = SnippetText.of(content, CommentSyntax.of(language));
        LineIndex index = LineIndex.of(content);
        IntFunction<Place> places = offset -> new Place(file, index.line(offset), index.column(offset));
        if (faulty(text, places)) {
            return Optional.empty();
        }
        Optional<Span> span = span(text, snippet.value("region"), tag, context);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = text.lines(span.get(), link -> href(link, content, places, context));
        Listing listing = listing(
                snippet,
                language,
                caption(snippet, file),
                new Place(file, 1, 1),
                lines,
                context.page().nextListing());
        // A part need not be well-formed by itself.
        return proven(listing, language, content, file, WholeText.lines(content, index));
    }

    private static String caption(SnippetTag snippet, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return snippet.value("region").isEmpty() ? name : name + ", " + snippet.value("region");
    }

    private Optional<Insert> source(SheetFile file, SnippetTag snippet, Tag tag, Context context) {
        String name = snippet.value("region");
        if (name.isEmpty()) {
            Region whole = new Region(
                    file.path().getFileName().toString(),
                    new Span(0, file.sheet().text().length()));
            return Optional.of(listings.of(file, whole, context.page()));
        }
        Optional<Region> region = file.sheet().regions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        return region.isPresent()
                ? region.map(found -> listings.of(file, found, context.page()))
                : noRegion(name, file.sheet().regions(), tag, context).map(Insert.class::cast);
    }

    private Optional<Span> span(SnippetText text, String region, @Nullable Tag tag, Context context) {
        Optional<Span> found = region.isEmpty() ? Optional.of(text.whole()) : text.region(region);
        if (found.isPresent()) {
            return found;
        }
        // Code that stands in the tag besides need not have the region: it may be the region.
        return tag == null
                ? Optional.of(text.whole())
                : noRegion(region, text.markup().regions(), tag, context);
    }

    private <T> Optional<T> noRegion(String name, List<Region> regions, Tag tag, Context context) {
        String near = Nearest.to(name, regions.stream().map(Region::name).toList());
        return fault(
                "unreadable-region",
                tag,
                context,
                "no region '" + name + "' in this snippet",
                near == null ? "mark it with @start region=" + name : "did you mean '" + near + "'?");
    }

    private static String language(SnippetTag snippet, String file) {
        if (snippet.has("lang")) {
            return snippet.value("lang");
        }
        return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "java";
    }

    private boolean faulty(SnippetText text, IntFunction<Place> places) {
        text.markup()
                .faults()
                .forEach(fault -> report.accept(
                        Diagnostic.error(fault.id(), places.apply(fault.offset()), fault.message(), fault.remedy())));
        return !text.markup().faults().isEmpty();
    }

    private String href(Effect.Link link, String text, IntFunction<Place> places, Context context) {
        Resolution resolution =
                marks.names(context.home()).resolve(link.reference().of(text));
        if (resolution instanceof Resolution.Found found) {
            return marks.href(found.target(), context.page().address());
        }
        Resolution.Missing missing = (Resolution.Missing) resolution;
        String remedy = missing.nearest() == null ? "" : "did you mean '" + missing.nearest() + "'?";
        report.accept(
                Diagnostic.error("dead-link", places.apply(link.reference().start()), missing.why(), remedy));
        return "";
    }

    private <T> Optional<T> fault(String id, Tag tag, Context context, String message, String remedy) {
        report.accept(Diagnostic.error(id, context.place(tag.span().start()), message, remedy));
        return Optional.empty();
    }

    private Listing listing(
            SnippetTag snippet,
            String language,
            String caption,
            @Nullable Place place,
            List<Line> lines,
            String number) {
        int first = lines.isEmpty() ? 1 : lines.get(0).number();
        int last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number();
        Listing.Cut cut =
                place == null ? null : new Listing.Cut(place.file(), place.toString(), false, first, last, null);
        String wish = snippet.value("id").isEmpty() ? "snippet" : snippet.value("id");
        String anchor = place == null ? "" : shown.anchor(wish);
        return new Listing(anchor, number, caption, "", language, cut, lines, null);
    }

    /** As much as is known of code that javac does not read: whether it is well-formed, in a language that can be read. */
    private Optional<Insert> proven(Listing listing, String language, String text, String file, List<Line> lines) {
        if (!Notations.isKnown(language)) {
            return Optional.of(new Fence(listing, Proof.NONE, null, null, ""));
        }
        Optional<Notations.Flaw> flaw = Notations.flaw(language, text);
        flaw.ifPresent(found -> {
            int line = Math.min(found.line(), Math.max(lines.size(), 1));
            int number = lines.isEmpty() ? 1 : lines.get(line - 1).number();
            report.accept(Diagnostic.error(
                    "broken-fence", new Place(file, number, found.column()), found.message(), "mend it"));
        });
        return flaw.isPresent() ? Optional.empty() : Optional.of(new Fence(listing, Proof.PARSED, null, null, ""));
    }
}
