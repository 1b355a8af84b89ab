package dev.recto.dialect.extended;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import dev.recto.dialect.Braces;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ParsedPage;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An image and the lists of attributes behind it, which Markdown has no words for, as a tag of raw HTML. */
final class ImageTag {

    private final Node image;
    private final List<AttributeList> lists = new ArrayList<>();

    ImageTag(Node image) {
        this.image = image;
    }

    void add(AttributeList list) {
        lists.add(list);
    }

    void rewrite(ParsedPage page, Edits edits) {
        AttributeList first = lists.get(0);
        LinkNodeBase target = target(page);
        Map<String, String> values = new TreeMap<>();
        lists.forEach(list -> values.putAll(list.values()));
        String size = List.of("width", "height").stream()
                .filter(name -> !values.getOrDefault(name, "0").matches("[0-9]{1,4}"))
                .findFirst()
                .orElse(null);
        if (target == null) {
            refuse(edits, image, "this image has no address", "write it in round brackets, with %20 for a space");
        } else if (holdsNames()) {
            refuse(
                    edits,
                    image,
                    "the words of an image with attributes are plain text",
                    "take the tag or the name out of them, or leave the attributes out");
        } else if (size != null) {
            refuse(edits, first, "'" + size + "' is a number of pixels", "write it as " + size + "=300");
        } else {
            values.putIfAbsent("alt", new TextCollectingVisitor().collectAndGetText(image));
            values.put("src", target.getUrl().unescape().replace(" ", "%20"));
            if (target.getTitle().isNotNull()) {
                values.putIfAbsent("title", target.getTitle().unescape());
            }
            write(page, edits, Attributes.opening("img", values));
        }
    }

    private void refuse(Edits edits, Node place, String message, String remedy) {
        edits.refuse(place.getStartOffset(), message, remedy);
        lists.forEach(list -> edits.replace(ParsedPage.span(list), ""));
    }

    /** A tag alone on a paragraph's first line would make raw HTML of all its lines. */
    private void write(ParsedPage page, Edits edits, String tag) {
        int end = lists.get(lists.size() - 1).getEndOffset();
        boolean opensLine = image.getParent() instanceof Paragraph && image.getPrevious() == null;
        boolean alone = opensLine && page.isBlankBehind(end);
        edits.replace(new Span(image.getStartOffset(), end), alone ? "<span>" + tag + "</span>" : tag);
    }

    private @Nullable LinkNodeBase target(ParsedPage page) {
        return image instanceof ImageRef reference
                ? reference.getReferenceNode(page.document())
                : (InlineLinkNode) (Image) image;
    }

    private boolean holdsNames() {
        for (Node node : image.getDescendants()) {
            if (node instanceof Braces.Tag || node instanceof LinkRef) {
                return true;
            }
        }
        return false;
    }
}
