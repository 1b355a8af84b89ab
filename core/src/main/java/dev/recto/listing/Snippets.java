package dev.recto.listing;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.ShownFence;
import dev.recto.links.Shown;
import dev.recto.marks.SnippetTag;
import dev.recto.pages.Context;
import dev.recto.pages.PageSource;
import dev.recto.prose.Tag;
import dev.recto.text.Nearest;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code {@snippet …}}: code of a source, of another file, or in the tag itself; or both, which then must agree. */
public final class Snippets {

    private static final List<String> ATTRIBUTES = List.of("class", "file", "region", "lang", "id", "since", "again");

    private final SnippetFiles files;
    private final SnippetMaker maker;
    private final SnippetTexts texts;

    /** Shows a source that a snippet names by its class. */
    @FunctionalInterface
    public interface PageSource {
        Optional<Insert> show(Tag tag, Context context);
    }

    public Snippets(SnippetFiles files, Listings listings, AuthorMarks marks, Shown shown, Consumer<Problem> report) {
        this.files = files;
        this.maker = new SnippetMaker(marks, shown, report);
        this.texts = new SnippetTexts(files, listings, maker);
    }

    /** What a snippet shows. */
    public Optional<Insert> of(Tag tag, Context context, PageSource classes) {
        SnippetTag snippet = SnippetTag.of(tag.span().of(context.prose().text()));
        Optional<String> stranger = snippet.attributes().keySet().stream()
                .filter(name -> !ATTRIBUTES.contains(name))
                .findFirst();
        if (stranger.isPresent()) {
            String remedy = Nearest.remedy(stranger.get(), ATTRIBUTES, "take it out");
            return maker.fault(
                    ProblemKind.MALFORMED_TAG,
                    tag,
                    context,
                    "{@snippet} has no attribute '" + stranger.get() + "'",
                    remedy);
        }
        if (snippet.has("class") && snippet.has("file")) {
            return maker.fault(
                    ProblemKind.MALFORMED_TAG, tag, context, "class= and file= exclude each other", "keep one of them");
        }
        if (!snippet.has("class") && !snippet.has("file")) {
            return snippet.body() == null
                    ? maker.fault(
                            ProblemKind.MALFORMED_TAG,
                            tag,
                            context,
                            "this snippet shows nothing",
                            "write class=… region=…")
                    : texts.inline(snippet, snippet.body(), tag, context, true);
        }
        Optional<Insert> external = external(snippet, tag, context, classes);
        if (external.isPresent() && snippet.body() != null) {
            texts.inline(snippet, snippet.body(), tag, context, false)
                    .ifPresent(inline -> compare(listing(inline), listing(external.get()), tag, context));
        }
        return external;
    }

    /** A class may also be that of a file beside the package's sources, which nobody compiles. */
    private Optional<Insert> external(SnippetTag snippet, Tag tag, Context context, PageSource classes) {
        if (snippet.has("file")) {
            return texts.file(snippet, snippet.value("file"), tag, context);
        }
        String path = snippet.value("class").replace('.', '/') + ".java";
        boolean beside = tag.target() == null && files.find(path, context).isPresent();
        return beside ? texts.file(snippet, path, tag, context) : classes.show(tag, context);
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
            maker.fault(
                    ProblemKind.DIFFERENT_SNIPPET,
                    tag,
                    context,
                    "the code in the tag is not what it names: there, line " + (line + 1) + " is " + there,
                    "make them agree, or take the code out of the tag");
        }
    }

    private static Listing listing(Insert insert) {
        return insert instanceof ShownFence fence ? fence.listing() : (Listing) insert;
    }
}
