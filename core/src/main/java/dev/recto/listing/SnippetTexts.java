package dev.recto.listing;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.evidence.SheetFile;
import dev.recto.marks.CommentSyntax;
import dev.recto.marks.Cut;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Markup.Region;
import dev.recto.marks.SnippetTag;
import dev.recto.pages.Context;
import dev.recto.prose.Prose.Tag;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The texts that snippets show: code in the tag, and files. */
final class SnippetTexts {

    private final SnippetFiles files;
    private final Listings listings;
    private final SnippetMaker maker;

    SnippetTexts(SnippetFiles files, Listings listings, SnippetMaker maker) {
        this.files = files;
        this.listings = listings;
        this.maker = maker;
    }

    /**
     * Code in the tag.
     *
     * @param alone whether it is to be shown, and not only to be compared
     */
    Optional<Insert> inline(SnippetTag snippet, String body, Tag tag, Context context, boolean alone) {
        String language = SnippetMaker.language(snippet, snippet.value("file"));
        int start = tag.span().start() + snippet.bodyOffset();
        IntFunction<Place> places = offset -> context.place(start + offset);
        MarkedText text = MarkedText.of(body, CommentSyntax.of(language));
        if (maker.faulty(text, places)) {
            return Optional.empty();
        }
        Optional<Span> span = maker.span(text, snippet.value("region"), alone ? tag : null, context);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = maker.lines(text, span.get(), places, context).stream()
                .map(line -> numbered(
                        line,
                        places.apply(text.lines().start(line.number().orElseThrow()))
                                .line()))
                .toList();
        if (!alone) {
            return Optional.of(maker.listing(snippet, language, "", null, lines, ""));
        }
        Listing listing = maker.listing(
                snippet,
                language,
                "",
                context.place(tag.span().start()),
                lines,
                context.page().nextListing());
        return maker.proven(listing, language, listing.text(), listing.origin().file(), lines);
    }

    private static Line numbered(Line line, int number) {
        return new Line(line.cut().numbered(number), line.words(), line.marks(), line.unfolded());
    }

    /** A file, whose sheet tells more of it where there is one. */
    Optional<Insert> file(SnippetTag snippet, String name, Tag tag, Context context) {
        Optional<Path> found = files.find(name, context);
        if (found.isEmpty()) {
            return maker.fault(
                    ProblemKind.MISSING_SNIPPET,
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
        try {
            String content = Files.readString(found.get(), StandardCharsets.UTF_8);
            return text(content, file, snippet, tag, context);
        } catch (IOException unreadable) {
            return maker.fault(
                    ProblemKind.MISSING_SNIPPET, tag, context, file + " cannot be read as UTF-8", "save it as UTF-8");
        }
    }

    private Optional<Insert> text(String content, String file, SnippetTag snippet, Tag tag, Context context) {
        String language = SnippetMaker.language(snippet, file);
        MarkedText text = MarkedText.of(content, CommentSyntax.of(language));
        LineIndex index = text.lines();
        IntFunction<Place> places = offset -> new Place(file, index.line(offset), index.column(offset));
        if (maker.faulty(text, places)) {
            return Optional.empty();
        }
        Optional<Span> span = maker.span(text, snippet.value("region"), tag, context);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = maker.lines(text, span.get(), places, context);
        Listing listing = maker.listing(
                snippet,
                language,
                caption(snippet, file),
                new Place(file, 1, 1),
                lines,
                context.page().nextListing());
        // A part need not be well-formed by itself.
        List<Line> all = Cut.whole(content, index).stream().map(Line::new).toList();
        return maker.proven(listing, language, content, file, all);
    }

    private static String caption(SnippetTag snippet, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return snippet.value("region").isEmpty() ? name : name + ", " + snippet.value("region");
    }

    private Optional<Insert> source(SheetFile file, SnippetTag snippet, Tag tag, Context context) {
        String name = snippet.value("region");
        if (name.isEmpty()) {
            Region whole =
                    new Region(file.path().getFileName().toString(), file.text().span());
            return Optional.of(listings.of(file, whole, context.page()));
        }
        Optional<Region> region = CodeNames.find(file.sheet().regions(), name);
        return region.isPresent()
                ? region.map(found -> listings.of(file, found, context.page()))
                : maker.noRegion(name, file.sheet().regions(), tag, context).map(Insert.class::cast);
    }
}
