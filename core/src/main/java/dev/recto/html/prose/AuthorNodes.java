package dev.recto.html.prose;

import dev.recto.prose.Grammar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jsoup.nodes.Element;

/**
 * Draws what could do harm on a page: an author's own HTML, links and images. Without this, commonmark draws them as they
 * are written.
 */
final class AuthorNodes extends Nodes {

    private final HtmlNodeRendererContext context;
    private final ElementWriter page;
    private final PassageInserts inserts;
    private final PassageLinks links;
    private final Setting setting;

    AuthorNodes(
            HtmlNodeRendererContext context,
            ElementWriter page,
            PassageInserts inserts,
            PassageLinks links,
            Setting setting) {
        super(context);
        this.setting = setting;
        this.context = context;
        this.page = page;
        this.inserts = inserts;
        this.links = links;
        draw(Link.class, this::link);
        draw(Image.class, this::image);
        draw(HtmlInline.class, this::markup);
        draw(HtmlBlock.class, block -> HtmlParts.of(block).forEach(context::render));
    }

    /** Takes the fragment names that the author's HTML gives. */
    @Override
    public void beforeRoot(Node root) {
        for (Node node : Grammar.nodes(root)) {
            if (node instanceof HtmlBlock block) {
                HtmlParts.of(block).forEach(this::claim);
            } else {
                claim(node);
            }
        }
    }

    /** What the author left open must not hold what follows. */
    @Override
    public void afterRoot(Node root) {
        page.end();
    }

    private void claim(Node node) {
        if (node instanceof HtmlInline markup && markup.getLiteral().contains("id")) {
            AllowList.read(markup.getLiteral()).map(tag -> tag.attr("id")).ifPresent(links::claim);
        }
    }

    private void link(Link link) {
        Map<String, String> attributes = new LinkedHashMap<>();
        links.link(link.getDestination()).ifPresent(href -> attributes.put("href", context.encodeUrl(href)));
        title(link, link.getTitle(), attributes);
        checkForTags(link, link.getDestination());
        drawElement("a", attributes, link);
    }

    private void image(Image image) {
        Map<String, String> attributes = new LinkedHashMap<>();
        title(image, image.getTitle(), attributes);
        checkForTags(image, image.getDestination());
        show(image.getDestination(), inserts.words(image), attributes);
    }

    private void title(Node node, String title, Map<String, String> attributes) {
        if (title != null) {
            checkForTags(node, title);
            attributes.put("title", title);
        }
    }

    private void checkForTags(Node node, String value) {
        if (value.contains("{@")) {
            inserts.refuse(node, "a tag cannot stand in an address, in a title or in markup");
        }
    }

    /** An image from elsewhere becomes a link to it: reading the book asks nobody else for anything. */
    private void show(String address, String words, Map<String, String> more) {
        Optional<String> local = SafeAddress.local(address);
        Map<String, String> attributes = new LinkedHashMap<>();
        if (local.isPresent()) {
            attributes.put("src", context.encodeUrl(local.get()));
            attributes.put("alt", words);
            attributes.putAll(more);
            page.emptyAuthored("img", attributes);
            return;
        }
        Optional<String> elsewhere = SafeAddress.link(address);
        String name = elsewhere.isPresent() ? "a" : "span";
        elsewhere.ifPresent(href -> attributes.put("href", context.encodeUrl(href)));
        page.tag(name, attributes);
        page.text(words.isBlank() ? "image" : words);
        page.tag("/" + name);
    }

    private void markup(HtmlInline markup) {
        String tag = markup.getLiteral();
        if (tag.startsWith("<!") || tag.startsWith("<?")) {
            return;
        }
        checkForTags(markup, tag);
        if (tag.startsWith("</")) {
            String name = AllowList.closedBy(tag);
            page.closeAuthored(AllowList.element(name).orElse(name));
        } else {
            AllowList.read(tag)
                    .ifPresent(element ->
                            RawCode.behind(element, markup).ifPresentOrElse(this::code, () -> open(element)));
        }
    }

    /** Code that the book knows nothing of says so, whoever set it apart. */
    private void code(RawCode code) {
        page.block(setting.fence(code.language(), code.code().lines().toList()), "");
        page.hideAuthored("pre");
    }

    private void open(Element element) {
        Optional<String> name = AllowList.element(element.normalName());
        if (name.isEmpty()) {
            if (AllowList.isUnseen(element.normalName())) {
                page.hideAuthored(element.normalName());
            }
            return;
        }
        Map<String, String> attributes = AllowList.attributes(element);
        replace(
                attributes,
                "id",
                attributes.containsKey("id") ? links.fragment(attributes.get("id")) : Optional.empty());
        if (name.get().equals("img")) {
            attributes.remove("src");
            attributes.remove("alt");
            show(element.attr("src"), element.attr("alt"), attributes);
            return;
        }
        replace(
                attributes,
                "href",
                attributes.containsKey("href") ? links.link(attributes.get("href")) : Optional.empty());
        if (Elements.EMPTY.contains(name.get())) {
            page.emptyAuthored(name.get(), attributes);
        } else {
            page.openAuthored(name.get(), attributes);
        }
    }

    private static void replace(Map<String, String> attributes, String name, Optional<String> value) {
        value.ifPresentOrElse(known -> attributes.put(name, known), () -> attributes.remove(name));
    }
}
