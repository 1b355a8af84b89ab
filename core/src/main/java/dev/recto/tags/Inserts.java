package dev.recto.tags;

import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.pages.Context;
import dev.recto.prose.Fence;
import dev.recto.prose.Link;
import dev.recto.prose.Tag;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the tags, names and fences of prose come to. */
public final class Inserts {

    private final Tags tags;
    private final Materials materials;
    private final Fences fences;

    public Inserts(Tags tags, Materials materials, Fences fences) {
        this.tags = tags;
        this.materials = materials;
        this.fences = fences;
    }

    /** An insert for each tag, link and fence, by the offset where it starts; what cannot be made is reported. */
    public SortedMap<Integer, Insert> of(Context context, List<Insert.Reference> children) {
        SortedMap<Integer, Insert> inserts = new TreeMap<>();
        Tag last = null;
        for (Tag tag : context.prose().tags()) {
            Listing above = last != null
                            && isRightAbove(last, tag, context)
                            && inserts.get(last.span().start()) instanceof Listing listing
                    ? listing
                    : null;
            make(new Call(tag, context, above, children, materials))
                    .ifPresent(insert -> inserts.put(tag.span().start(), insert));
            last = tag;
        }
        for (Link link : context.prose().links()) {
            boolean code = link.label().equals(LinkTag.dotted(link.reference()));
            Insert reference = LinkTag.reference(
                    link.target(), link.label(), code, materials, context.page().address());
            inserts.put(link.span().start(), reference);
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

    private Optional<Insert> make(Call call) {
        String name = call.tag().name();
        Optional<InlineTag> tag = tags.find(name);
        return tag.isPresent()
                ? tag.get().insert(call)
                : call.refuse(ProblemKind.UNKNOWN_TAG, "this version knows no tag '" + name + "'", "take it out");
    }
}
