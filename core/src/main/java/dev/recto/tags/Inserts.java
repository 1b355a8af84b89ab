package dev.recto.tags;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.links.Links;
import dev.recto.pages.Context;
import dev.recto.prose.Fence;
import dev.recto.prose.Link;
import dev.recto.prose.Tag;
import dev.recto.prose.Target;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the tags and links of prose come to. */
public final class Inserts {

    private final TestTags testTags;
    private final CodeTags codeTags;
    private final Fences fences;
    private final Links links;
    private final Consumer<Problem> report;

    public Inserts(TestTags testTags, CodeTags codeTags, Fences fences, Links links, Consumer<Problem> report) {
        this.testTags = testTags;
        this.codeTags = codeTags;
        this.fences = fences;
        this.links = links;
        this.report = report;
    }

    /** An insert for each tag, link and fence, by the offset where it starts; what cannot be made is reported. */
    public SortedMap<Integer, Insert> of(Context context, List<Insert.Reference> children) {
        SortedMap<Integer, Insert> inserts = new TreeMap<>();
        Tag last = null;
        for (Tag tag : context.prose().tags()) {
            Listing before = last != null
                            && isRightAbove(last, tag, context)
                            && inserts.get(last.span().start()) instanceof Listing listing
                    ? listing
                    : null;
            make(tag, context, children, before)
                    .ifPresent(insert -> inserts.put(tag.span().start(), insert));
            last = tag;
        }
        for (Link link : context.prose().links()) {
            boolean labelled = !link.label().equals(plain(link.reference()));
            inserts.put(
                    link.span().start(),
                    reference(
                            link.target(),
                            link.label(),
                            labelled,
                            context.page().address()));
        }
        for (Fence fence : context.prose().fences()) {
            fences.insert(fence, context)
                    .ifPresent(insert -> inserts.put(fence.span().start(), insert));
        }
        return inserts;
    }

    private static boolean isRightAbove(Tag last, Tag tag, Context context) {
        int end = last.span().end();
        int start = tag.span().start();
        return end <= start && context.prose().text().substring(end, start).isBlank();
    }

    private Optional<Insert> make(Tag tag, Context context, List<Insert.Reference> children, @Nullable Listing before) {
        return switch (tag.name()) {
            case "output" -> testTags.output(tag, context);
            case "quote" -> testTags.quote(tag, context);
            case "result" -> testTags.result(tag, context);
            case "figure" -> testTags.figure(tag, context);
            case "listing" -> codeTags.listing(tag, context, before);
            case "snippet" -> codeTags.snippet(tag, context);
            case "value" -> codeTags.value(tag, context);
            case "link", "linkplain" -> Optional.ofNullable(tag.target()).map(target -> link(tag, target, context));
            case "code", "literal" ->
                Optional.of(new Insert.Words(tag.body(), tag.name().equals("code"), ""));
            case "toc" -> Optional.of(new Insert.Contents());
            case "children" -> Optional.of(new Insert.Children(children));
            case "youtube" -> web("https://www.youtube.com/watch?v=" + tag.body(), "a video on YouTube");
            case "post" -> web(tag.body(), tag.body());
            default -> {
                report.accept(ProblemKind.UNKNOWN_TAG.at(
                        context.place(tag.span().start()),
                        "this version knows no tag '" + tag.name() + "'",
                        "take it out"));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Insert> web(String address, String label) {
        return Optional.of(new Insert.Reference(label, address, "", false));
    }

    /** A {@code link} or {@code linkplain} tag: a reference, and the words to show for it where there are any. */
    private Insert link(Tag tag, Target target, Context context) {
        String reference = tag.arguments().get(0);
        String words = tag.body()
                .substring(Math.min(reference.length(), tag.body().length()))
                .strip();
        boolean code = tag.name().equals("link") && words.isEmpty();
        String label = words.isEmpty() ? plain(reference) : words;
        return reference(target, label, !code, context.page().address());
    }

    /** {@code Type#member} as the reader sees it. */
    private static String plain(String reference) {
        return (reference.startsWith("#") ? reference.substring(1) : reference).replace('#', '.');
    }

    private Insert reference(Target target, String label, boolean plainWords, String from) {
        String href = links.to(target).map(address -> address.from(from)).orElse("");
        return new Insert.Reference(label, href, target.id().replace('#', '.'), !plainWords);
    }
}
