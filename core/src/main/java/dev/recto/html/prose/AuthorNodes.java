package dev.recto.html.prose;

import dev.recto.book.SafeAddress;
import dev.recto.prose.Grammar;
import dev.recto.text.Slug;
import dev.recto.words.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Draws what could do harm on a page: an author's own HTML, links and images. Without this, commonmark draws them as they
 * are written.
 */
final class AuthorNodes extends Nodes {

    private final Pieces pieces;
    private final PassageInserts inserts;
    private final PassageLinks links;
    private final Setting setting;
    private final Wording wording;

    AuthorNodes(
            HtmlNodeRendererContext context,
            Pieces pieces,
            PassageInserts inserts,
            PassageLinks links,
            Setting setting,
            Wording wording) {
        super(context);
        this.wording = wording;
        this.pieces = pieces;
        this.setting = setting;
        this.inserts = inserts;
        this.links = links;
        draw(Link.class, this::link);
        draw(Image.class, this::image);
        draw(HtmlInline.class, this::markup);
    }

    private void link(Link link) {
        Map<String, String> attributes = new LinkedHashMap<>();
        links.link(link.getDestination(), link).ifPresent(href -> attributes.put("href", context.encodeUrl(href)));
        title(link, link.getTitle(), attributes);
        inserts.checkForTags(link, link.getDestination());
        drawElement("a", attributes, link);
    }

    private void image(Image image) {
        Map<String, String> attributes = new LinkedHashMap<>();
        title(image, image.getTitle(), attributes);
        inserts.checkForTags(image, image.getDestination());
        show(image.getDestination(), inserts.words(image), attributes);
    }

    private void title(Node node, @Nullable String title, Map<String, String> attributes) {
        if (title != null) {
            inserts.checkForTags(node, title);
            attributes.put("title", title);
        }
    }

    /** An image from elsewhere becomes a link to it: reading the book asks nobody else for anything. */
    private void show(String address, String words, Map<String, String> more) {
        Optional<String> local = SafeAddress.local(address);
        Map<String, String> attributes = new LinkedHashMap<>();
        Optional<String> known = local.flatMap(src -> setting.image(src, words, more));
        if (known.isPresent()) {
            page.raw(pieces.put(false, words, known.get()));
            return;
        }
        if (local.isPresent()) {
            attributes.put("src", context.encodeUrl(local.get()));
            attributes.put("alt", words);
            attributes.putAll(more);
            page.tag("img", attributes);
            return;
        }
        Optional<String> elsewhere = SafeAddress.link(address);
        String name = elsewhere.isPresent() ? "a" : "span";
        elsewhere.ifPresent(href -> attributes.put("href", context.encodeUrl(href)));
        page.tag(name, words.isBlank() ? spoken(wording, attributes) : attributes);
        page.text(words.isBlank() ? wording.prose().image() : words);
        page.tag("/" + name);
    }

    private void markup(HtmlInline markup) {
        String tag = markup.getLiteral();
        if (tag.startsWith("</")) {
            page.tag("/" + AllowList.closedBy(tag));
        } else {
            AllowList.read(tag).ifPresent(element -> open(element, markup));
        }
    }

    private void open(Element element, HtmlInline markup) {
        String name = AllowList.element(element.normalName()).orElse("span");
        Map<String, String> attributes = AllowList.attributes(element);
        attributes.remove("id");
        links.fragment(AllowList.id(element)).ifPresent(id -> attributes.put("id", id));
        if (name.equals("img")) {
            attributes.remove("src");
            attributes.remove("alt");
            show(element.attr("src"), element.attr("alt"), attributes);
            return;
        }
        replace(attributes, "href", links.link(element.attr("href"), markup));
        page.tag(name, attributes);
    }

    private static void replace(Map<String, String> attributes, String name, Optional<String> value) {
        if (value.isPresent()) {
            attributes.replace(name, value.get());
        } else {
            attributes.remove(name);
        }
    }

    /** The addresses that a passage names, as they are on its page, and the fragment names of the author's own HTML. */
    static final class PassageLinks {

        private final Setting setting;
        private final Map<String, String> claimed = new HashMap<>();
        private final Set<String> given = new HashSet<>();

        PassageLinks(Setting setting) {
            this.setting = setting;
        }

        /** Takes a fragment name that the author gives, before anything is drawn: links may stand above what they lead to. */
        void claim(String id) {
            if (!id.isBlank() && !claimed.containsKey(id)) {
                claimed.put(id, setting.claim(Slug.of(id)));
            }
        }

        /** The fragment name on the page for one that the author gives; empty where it was given already. */
        Optional<String> fragment(String id) {
            return given.add(id) ? Optional.ofNullable(claimed.get(id)) : Optional.empty();
        }

        /** Where a link of the author's, which a node holds, leads; empty where a reader must not follow it. */
        Optional<String> link(String address, Node node) {
            return SafeAddress.link(address).map(safe -> {
                String fragment = safe.startsWith("#") ? claimed.get(safe.substring(1)) : null;
                int offset =
                        node.getSourceSpans().isEmpty() ? 0 : Grammar.span(node).start();
                return setting.link(fragment == null ? safe : "#" + fragment, offset);
            });
        }
    }
}
