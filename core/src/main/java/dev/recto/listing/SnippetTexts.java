package dev.recto.listing;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.ShownFence;
import dev.recto.book.ShownFence.Proof;
import dev.recto.evidence.SheetFile;
import dev.recto.links.Shown;
import dev.recto.marks.CommentSyntax;
import dev.recto.marks.Cut;
import dev.recto.marks.CutLine;
import dev.recto.marks.Effect;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Markup.Region;
import dev.recto.marks.SnippetTag;
import dev.recto.pages.Context;
import dev.recto.pages.PageScope;
import dev.recto.prose.FenceLanguage;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Notation;
import dev.recto.prose.Prose.Tag;
import dev.recto.text.Digest;
import dev.recto.text.FileName;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** The texts that snippets show, code in the tag and files, and what is wrong with them. */
final class SnippetTexts {

    private final SnippetFiles files;
    private final Listings listings;
    private final AuthorMarks marks;
    private final Shown shown;
    private final Consumer<Problem> report;

    SnippetTexts(SnippetFiles files, Listings listings, AuthorMarks marks, Shown shown, Consumer<Problem> report) {
        this.files = files;
        this.listings = listings;
        this.marks = marks;
        this.shown = shown;
        this.report = report;
    }

    /** A snippet as it is written, and where it stands. */
    record Snippet(SnippetTag written, Tag tag, Context context) {

        String value(String attribute) {
            return written.value(attribute);
        }

        Place place() {
            return context.place(tag.span().start());
        }

        /** The language that it is in: as it says, or as its file's name does. */
        String language(String file) {
            if (written.has("lang")) {
                return FenceLanguage.of(value("lang"));
            }
            return file.contains(".")
                    ? FenceLanguage.of(file.substring(file.lastIndexOf('.') + 1))
                    : FenceLanguage.JAVA;
        }
    }

    /** Code in the tag, which is all that is shown. */
    Optional<Insert> inline(Snippet snippet, String body) {
        return inlineLines(snippet, body, true).flatMap(lines -> {
            String language = snippet.language(snippet.value("file"));
            String number = snippet.context().page().nextListing();
            Listing listing = listing(snippet, language, "", snippet.place(), lines, number);
            return proven(listing, listing.text(), snippet.place().file(), lines);
        });
    }

    /**
     * The lines of code in the tag, each with its number in the author's file.
     *
     * @param alone whether nothing else is shown: only then does the region have to be there, for it may be the region
     */
    Optional<List<Line>> inlineLines(Snippet snippet, String body, boolean alone) {
        int start = snippet.tag().span().start() + snippet.written().bodyOffset();
        IntFunction<Place> places = offset -> snippet.context().place(start + offset);
        MarkedText text = MarkedText.of(body, CommentSyntax.of(snippet.language(snippet.value("file"))));
        return lines(text, places, snippet, alone)
                .map(lines ->
                        lines.stream().map(line -> numbered(line, text, places)).toList());
    }

    private static Line numbered(Line line, MarkedText text, IntFunction<Place> places) {
        int start = text.lines().start(line.number().orElseThrow());
        return new Line(line.cut().numbered(places.apply(start).line()), line.words(), line.marks(), line.unfolded());
    }

    /** A file, whose sheet tells more of it where there is one. */
    Optional<Insert> file(Snippet snippet, String name) {
        Optional<Path> found = files.find(name, snippet.context());
        if (found.isEmpty()) {
            return fault(
                    ProblemKind.MISSING_SNIPPET,
                    snippet,
                    "there is no file '" + name + "'",
                    "put it into snippet-files beside the package's sources, or into the book's folder");
        }
        Optional<SheetFile> source = files.sheet(found.get());
        if (source.isPresent()) {
            return source(source.get(), snippet);
        }
        String file = files.shown(found.get());
        try {
            return text(Files.readString(found.get(), StandardCharsets.UTF_8), file, snippet);
        } catch (IOException unreadable) {
            return fault(ProblemKind.MISSING_SNIPPET, snippet, file + " cannot be read as UTF-8", "save it as UTF-8");
        }
    }

    private Optional<Insert> source(SheetFile file, Snippet snippet) {
        String name = snippet.value("region");
        PageScope page = snippet.context().page();
        return name.isEmpty()
                ? Optional.of(listings.whole(file, page))
                : region(name, file.sheet().regions(), snippet).map(found -> listings.of(file, found, page));
    }

    private Optional<Insert> text(String content, String file, Snippet snippet) {
        String language = snippet.language(file);
        MarkedText text = MarkedText.of(content, CommentSyntax.of(language));
        IntFunction<Place> places = offset ->
                new Place(file, text.lines().line(offset), text.lines().column(offset));
        return lines(text, places, snippet, true).flatMap(lines -> {
            String number = snippet.context().page().nextListing();
            String name = FileName.last(file);
            String region = snippet.value("region");
            String caption = region.isEmpty() ? name : name + ", " + region;
            Listing listing = listing(snippet, language, caption, new Place(file, 1, 1), lines, number);
            // A part need not be well-formed by itself.
            List<Line> all =
                    Cut.whole(content, text.lines()).stream().map(Line::new).toList();
            return proven(listing, content, file, all);
        });
    }

    /**
     * The lines that a snippet shows of a text, with what marks make of them; nothing where a mark is faulty or the region
     * is not there.
     *
     * @param places tells where offsets of the text stand
     * @param needed whether the region has to be there; the whole text is shown otherwise
     */
    private Optional<List<Line>> lines(MarkedText text, IntFunction<Place> places, Snippet snippet, boolean needed) {
        text.markup().faults().forEach(fault -> report.accept(fault.at(places.apply(fault.offset()))));
        if (!text.markup().faults().isEmpty()) {
            return Optional.empty();
        }
        String region = snippet.value("region");
        List<Region> regions = text.markup().regions();
        boolean whole =
                region.isEmpty() || (!needed && CodeNames.find(regions, region).isEmpty());
        Optional<Span> span = whole
                ? Optional.of(text.span())
                : region(region, regions, snippet).map(Region::span);
        return span.map(found -> {
            List<Line> lines = text.cut(text.recipe(found, List.of(), List.of())).stream()
                    .map(Line::new)
                    .toList();
            return AuthorMarks.of(text, lines, link -> href(link, text.text(), places, snippet.context()));
        });
    }

    private Optional<Region> region(String name, List<Region> regions, Snippet snippet) {
        Optional<Region> found = CodeNames.find(regions, name);
        if (found.isPresent()) {
            return found;
        }
        List<String> names = regions.stream().map(Region::name).toList();
        return fault(
                ProblemKind.UNREADABLE_REGION,
                snippet,
                "no region '" + name + "' in this snippet",
                Nearest.remedy(name, names, "mark it with @start region=" + name));
    }

    private String href(Effect.Link link, String text, IntFunction<Place> places, Context context) {
        Resolution resolution =
                marks.names(context.home()).resolve(link.reference().of(text));
        if (resolution instanceof Resolution.Found found) {
            return marks.href(found.target(), context.page().address());
        }
        Resolution.Missing missing = (Resolution.Missing) resolution;
        report.accept(missing.at(places.apply(link.reference().start()), null));
        return "";
    }

    /** Reports a fault, after which there is nothing to show. */
    <T> Optional<T> fault(ProblemKind kind, Snippet snippet, String message, String remedy) {
        report.accept(kind.at(snippet.place(), message, remedy));
        return Optional.empty();
    }

    private Listing listing(
            Snippet snippet, String language, String caption, Place place, List<Line> lines, String number) {
        IntSummaryStatistics extent =
                CutLine.extent(lines.stream().map(Line::cut).toList());
        CodeOrigin origin = new CodeOrigin.Prose(place, extent.getMin(), extent.getMax());
        String anchor = shown.anchor(
                snippet.context().page().address(),
                snippet.value("id").isEmpty()
                        ? "snippet-" + Digest.brief(Listing.text(lines).strip())
                        : snippet.value("id"));
        return new Listing(anchor, number, caption, "", language, origin, lines, null);
    }

    /** As much as is known of code that javac does not read: whether it is well-formed, in a language that can be read. */
    private Optional<Insert> proven(Listing listing, String text, String file, List<Line> lines) {
        Optional<Notation> notation = Notation.of(listing.language());
        if (notation.isEmpty()) {
            return Optional.of(new ShownFence(listing, Proof.NONE, null, null, ""));
        }
        Optional<Notations.Flaw> flaw = Notations.flaw(notation.get(), text);
        if (flaw.isEmpty()) {
            return Optional.of(new ShownFence(listing, Proof.PARSED, null, null, ""));
        }
        int line = Math.min(flaw.get().line(), Math.max(lines.size(), 1));
        int number = lines.isEmpty() ? 1 : lines.get(line - 1).number().orElse(1);
        Place place = new Place(file, number, flaw.get().column());
        report.accept(ProblemKind.BROKEN_FENCE.at(place, flaw.get().message(), "mend it"));
        return Optional.empty();
    }
}
