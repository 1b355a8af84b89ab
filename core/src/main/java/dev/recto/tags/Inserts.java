package dev.recto.tags;

import dev.recto.book.Citation;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.pages.Context;
import dev.recto.prose.Fence;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.Prose.Tag;
import dev.recto.prose.Reference;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the tags, names, fences, formulas and citations of prose come to. */
public final class Inserts {

    private final Tags tags;
    private final Materials materials;
    private final Fences fences;
    private final Equations equations;
    private final List<Consumer<Numbers>> waiting = new ArrayList<>();

    public Inserts(Tags tags, Materials materials, Fences fences, Equations equations) {
        this.tags = tags;
        this.materials = materials;
        this.fences = fences;
        this.equations = equations;
    }

    /**
     * An insert for each tag, link, fence and formula, by the offset where it starts; what cannot be made is reported. Citations, and
     * tags that need the book's numbers, come with {@link #finish}.
     */
    public SortedMap<Integer, Insert> of(Context context, List<Insert.Reference> children) {
        SortedMap<Integer, Insert> inserts = new TreeMap<>();
        Captioned captioned = new Captioned(materials, context);
        Tag last = null;
        for (Tag tag : context.prose().tags()) {
            captioned.number(tag.span().start(), inserts);
            Listing above = last != null
                            && isRightAbove(last, tag, context)
                            && inserts.get(last.span().start()) instanceof Listing listing
                    ? listing
                    : null;
            make(new Call(tag, context, above, children, materials, null), inserts);
            last = tag;
        }
        captioned.number(Integer.MAX_VALUE, inserts);
        for (Link link : context.prose().links()) {
            boolean code = link.label().equals(Reference.dotted(link.reference()));
            Insert reference = LinkTag.reference(
                    link.target(), link.label(), code, materials, context.page().address());
            inserts.put(link.span().start(), reference);
        }
        for (Fence fence : context.prose().fences()) {
            fences.insert(fence, context)
                    .ifPresent(insert -> inserts.put(fence.span().start(), insert));
        }
        equations.add(context, inserts);
        materials
                .citations()
                .read(context)
                .forEach((start, works) -> waiting.add(numbers ->
                        inserts.put(start, materials.citations().insert(works, Citation.Form.PARENTHETICAL))));
        return inserts;
    }

    private static boolean isRightAbove(Tag last, Tag tag, Context context) {
        int end = last.span().end();
        int start = tag.span().start();
        return end <= start && context.prose().text().substring(end, start).isBlank();
    }

    private void make(Call call, SortedMap<Integer, Insert> inserts) {
        String name = call.tag().name();
        InlineTag tag = tags.find(name).orElse(null);
        int start = call.tag().span().start();
        if (tag == null) {
            call.refuse(ProblemKind.UNKNOWN_TAG, "this version knows no tag '" + name + "'", "take it out");
        } else if (tag.needsNumbers(call)) {
            waiting.add(numbers -> tag.insert(call.with(numbers)).ifPresent(insert -> inserts.put(start, insert)));
        } else {
            tag.insert(call).ifPresent(insert -> inserts.put(start, insert));
        }
    }

    /** Makes what waits for the numbers of all pages. */
    public void finish(Numbers numbers) {
        waiting.forEach(tag -> tag.accept(numbers));
        waiting.clear();
    }
}
