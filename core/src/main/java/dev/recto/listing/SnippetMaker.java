package dev.recto.listing;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.ShownFence;
import dev.recto.book.ShownFence.Proof;
import dev.recto.links.Shown;
import dev.recto.marks.CutLine;
import dev.recto.marks.Effect;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Region;
import dev.recto.marks.SnippetTag;
import dev.recto.pages.Context;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Tag;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes listings of snippets that no sheet tells of, and says what is wrong with them. */
final class SnippetMaker {

    private final AuthorMarks marks;
    private final Shown shown;
    private final Consumer<Problem> report;

    SnippetMaker(AuthorMarks marks, Shown shown, Consumer<Problem> report) {
        this.marks = marks;
        this.shown = shown;
        this.report = report;
    }

    /** The stretch that a snippet shows; nothing where its region is not there, which is reported where a tag is given. */
    Optional<Span> span(MarkedText text, String region, @Nullable Tag tag, Context context) {
        Optional<Span> found = region.isEmpty()
                ? Optional.of(text.span())
                : CodeNames.find(text.markup().regions(), region).map(Region::span);
        if (found.isPresent()) {
            return found;
        }
        // Code that stands in the tag besides need not have the region: it may be the region.
        return tag == null
                ? Optional.of(text.span())
                : noRegion(region, text.markup().regions(), tag, context);
    }

    <T> Optional<T> noRegion(String name, List<Region> regions, Tag tag, Context context) {
        List<String> names = regions.stream().map(Region::name).toList();
        return fault(
                ProblemKind.UNREADABLE_REGION,
                tag,
                context,
                "no region '" + name + "' in this snippet",
                Nearest.remedy(name, names, "mark it with @start region=" + name));
    }

    /** The language that a snippet is in: as it says, or as its file's name does. */
    static String language(SnippetTag snippet, String file) {
        if (snippet.has("lang")) {
            return snippet.value("lang");
        }
        return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "java";
    }

    /** Whether something is wrong with the marks of a text, which is reported. */
    boolean faulty(MarkedText text, IntFunction<Place> places) {
        text.markup().faults().forEach(fault -> report.accept(fault.at(places.apply(fault.offset()))));
        return !text.markup().faults().isEmpty();
    }

    /**
     * The lines of a stretch, with what marks make of them.
     *
     * @param places tells where offsets of the text stand
     */
    List<Line> lines(MarkedText text, Span span, IntFunction<Place> places, Context context) {
        List<Line> lines = text.cut(text.recipe(span, List.of(), List.of())).stream()
                .map(Line::new)
                .toList();
        return AuthorMarks.of(text, lines, link -> href(link, text.text(), places, context));
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
    <T> Optional<T> fault(ProblemKind kind, Tag tag, Context context, String message, String remedy) {
        report.accept(kind.at(context.place(tag.span().start()), message, remedy));
        return Optional.empty();
    }

    /** The listing of some lines. */
    Listing listing(
            SnippetTag snippet,
            String language,
            String caption,
            @Nullable Place place,
            List<Line> lines,
            String number) {
        IntSummaryStatistics extent =
                CutLine.extent(lines.stream().map(Line::cut).toList());
        CodeOrigin origin = place == null ? null : new CodeOrigin.Prose(place, extent.getMin(), extent.getMax());
        String wish = snippet.value("id").isEmpty() ? "snippet" : snippet.value("id");
        String anchor = place == null ? "" : shown.anchor(wish);
        return new Listing(anchor, number, caption, "", language, origin, lines, null);
    }

    /** As much as is known of code that javac does not read: whether it is well-formed, in a language that can be read. */
    Optional<Insert> proven(Listing listing, String language, String text, String file, List<Line> lines) {
        if (!Notations.isKnown(language)) {
            return Optional.of(new ShownFence(listing, Proof.NONE, null, null, ""));
        }
        Optional<Notations.Flaw> flaw = Notations.flaw(language, text);
        flaw.ifPresent(found -> {
            int line = Math.min(found.line(), Math.max(lines.size(), 1));
            int number = lines.isEmpty() ? 1 : lines.get(line - 1).number().orElse(1);
            report.accept(
                    ProblemKind.BROKEN_FENCE.at(new Place(file, number, found.column()), found.message(), "mend it"));
        });
        return flaw.isPresent() ? Optional.empty() : Optional.of(new ShownFence(listing, Proof.PARSED, null, null, ""));
    }
}
