package dev.recto.assemble;

import dev.recto.prose.Fence;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.Prose.Tag;
import dev.recto.sheet.BlockTag;
import dev.recto.sheet.BlockTag.Kind;
import dev.recto.text.Origin;
import dev.recto.text.Span;
import dev.recto.words.ApiWords;
import java.util.ArrayList;
import java.util.List;

/** Sets block tags as one list of definitions, in the markup of their comment: each kind once, with all that it says. */
final class BlockTagList {

    private final Markup markup;
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Fence> fences = new ArrayList<>();

    private BlockTagList(Markup markup) {
        this.markup = markup;
    }

    /**
     * The list.
     *
     * @param written at least one, all of one comment
     */
    static Prose of(List<BlockTag> written, ApiWords words) {
        BlockTagList list = new BlockTagList(written.get(0).prose().markup());
        list.text.append("<dl>\n");
        for (Kind kind : Kind.values()) {
            List<BlockTag> those =
                    written.stream().filter(tag -> tag.kind() == kind).toList();
            if (!those.isEmpty()) {
                list.text.append("<dt>").append(words.of(kind)).append("</dt>\n");
                those.forEach(tag -> list.add(tag.prose()));
            }
        }
        list.text.append("</dl>\n");
        return new Prose(list.markup, list.text.toString(), list.origins, list.tags, list.links, list.fences);
    }

    private void add(Prose prose) {
        // A blank line lets Markdown's own blocks begin and end.
        String apart = markup == Markup.MARKDOWN ? "\n\n" : "";
        text.append("<dd>").append(apart);
        int by = text.length();
        text.append(prose.text()).append(apart).append("</dd>\n");
        prose.origins().forEach(each -> origins.add(new Origin(each.inText() + by, each.inSource(), each.length())));
        prose.tags()
                .forEach(each -> tags.add(
                        new Tag(moved(each.span(), by), each.name(), each.arguments(), each.body(), each.target())));
        prose.links()
                .forEach(each ->
                        links.add(new Link(moved(each.span(), by), each.label(), each.reference(), each.target())));
        prose.fences().forEach(each -> fences.add(moved(each, by)));
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static Fence moved(Fence fence, int by) {
        return new Fence(
                moved(fence.span(), by),
                fence.code(),
                fence.origins(),
                fence.language(),
                fence.fails(),
                fence.throwsType(),
                fence.compile(),
                fence.sketch());
    }
}
