package dev.recto.listing;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.ShownFence;
import dev.recto.links.Shown;
import dev.recto.listing.SnippetTexts.Snippet;
import dev.recto.marks.SnippetTag;
import dev.recto.pages.Context;
import dev.recto.prose.Prose.Tag;
import dev.recto.text.Nearest;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** {@code {@snippet …}}: code of a source, of another file, or in the tag itself; or both, which then must agree. */
public final class Snippets {

    private static final List<String> ATTRIBUTES = List.of("class", "file", "region", "lang", "id", "since", "again");

    private final SnippetFiles files;
    private final SnippetTexts texts;

    public Snippets(SnippetFiles files, Listings listings, AuthorMarks marks, Shown shown, Consumer<Problem> report) {
        this.files = files;
        this.texts = new SnippetTexts(files, listings, marks, shown, report);
    }

    /**
     * What a snippet shows.
     *
     * @param compiled shows the source that it names by its class
     */
    public Optional<Insert> of(Tag tag, Context context, Supplier<Optional<Insert>> compiled) {
        SnippetTag written = SnippetTag.of(tag.span().of(context.prose().text()));
        Snippet snippet = new Snippet(written, tag, context);
        Optional<String> stranger = written.attributes().keySet().stream()
                .filter(name -> !ATTRIBUTES.contains(name))
                .findFirst();
        if (stranger.isPresent()) {
            String remedy = Nearest.remedy(stranger.get(), ATTRIBUTES, "take it out");
            return malformed(snippet, "{@snippet} has no attribute '" + stranger.get() + "'", remedy);
        }
        if (written.has("class") && written.has("file")) {
            return malformed(snippet, "class= and file= exclude each other", "keep one of them");
        }
        String body = written.body();
        if (!written.has("class") && !written.has("file")) {
            return body == null
                    ? malformed(snippet, "this snippet shows nothing", "write class=… region=…")
                    : texts.inline(snippet, body);
        }
        Optional<Insert> external = external(snippet, compiled);
        if (external.isPresent() && body != null) {
            texts.inlineLines(snippet, body, false)
                    .ifPresent(inline -> compare(inline, listing(external.get()).lines(), snippet));
        }
        return external;
    }

    private Optional<Insert> malformed(Snippet snippet, String message, String remedy) {
        return texts.fault(ProblemKind.MALFORMED_TAG, snippet, message, remedy);
    }

    /** A class may also be that of a file beside the package's sources, which nobody compiles. */
    private Optional<Insert> external(Snippet snippet, Supplier<Optional<Insert>> compiled) {
        if (snippet.written().has("file")) {
            return texts.file(snippet, snippet.value("file"));
        }
        String path = snippet.value("class").replace('.', '/') + ".java";
        boolean beside = snippet.tag().target() == null
                && files.find(path, snippet.context()).isPresent();
        return beside ? texts.file(snippet, path) : compiled.get();
    }

    private void compare(List<Line> inline, List<Line> external, Snippet snippet) {
        int line = 0;
        while (line < Math.min(inline.size(), external.size())
                && inline.get(line).text().equals(external.get(line).text())) {
            line++;
        }
        if (line < Math.max(inline.size(), external.size())) {
            String there = line < external.size() ? "'" + external.get(line).text() + "'" : "nothing";
            texts.fault(
                    ProblemKind.DIFFERENT_SNIPPET,
                    snippet,
                    "the code in the tag is not what it names: there, line " + (line + 1) + " is " + there,
                    "make them agree, or take the code out of the tag");
        }
    }

    private static Listing listing(Insert insert) {
        return insert instanceof ShownFence fence ? fence.listing() : (Listing) insert;
    }
}
