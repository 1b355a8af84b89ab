package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * {@code {@inheritDoc}} in a doc comment, which stands for the words of a method that the comment's own overrides. The
 * processor puts those in its place, so that no other prose may hold one.
 *
 * @param span the tag with its braces
 * @param supertype where the search for those words begins; null where that is not said
 */
public record InheritDoc(Span span, @Nullable String supertype) {

    private static final String NAME = "inheritDoc";

    /** Those of a doc comment, in order; none in a text that is refused as hostile. */
    public static List<InheritDoc> in(Prose.Markup markup, String text) {
        List<InheritDoc> found = new ArrayList<>();
        if (text.contains("{@" + NAME) && Limits.exceededBy(text) == null) {
            for (Node node : Grammar.nodes(Grammar.parse(markup, text))) {
                if (node instanceof TagNode tag && is(tag) && tag.words().size() <= 1) {
                    String supertype = tag.body().isEmpty() ? null : tag.body();
                    found.add(new InheritDoc(Grammar.span(tag), supertype));
                }
            }
        }
        return found;
    }

    static boolean is(TagNode tag) {
        return tag.closed() && tag.name().equals(NAME);
    }

    /** That nothing can be inherited where a tag starts. */
    public static Fault misplaced(int offset) {
        return ProblemKind.MALFORMED_TAG.at(
                offset,
                "{@inheritDoc} has nothing to inherit here",
                "use it in the doc comment of a method that overrides another: in its description, or alone behind @param, @return or @throws");
    }
}
