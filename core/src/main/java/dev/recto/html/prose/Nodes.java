package dev.recto.html.prose;

import dev.recto.words.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Draws some kinds of nodes, each kind by a method of its own. */
abstract class Nodes implements NodeRenderer {

    private final Map<Class<? extends Node>, Consumer<Node>> methods = new HashMap<>();
    final HtmlNodeRendererContext context;
    final HtmlWriter page;

    Nodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.page = context.getWriter();
    }

    /** Says how a kind of nodes is drawn. */
    <N extends Node> void draw(Class<N> kind, Consumer<N> method) {
        methods.put(kind, node -> method.accept(kind.cast(node)));
    }

    /** Draws what stands in a node. */
    void drawChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /** Draws an element around what stands in a node. */
    void drawElement(String name, Map<String, String> attributes, Node content) {
        page.tag(name, attributes);
        drawChildren(content);
        page.tag("/" + name);
    }

    /** Attributes of an element with words of the book's that are not its author's. */
    static Map<String, String> spoken(Wording wording, Map<String, String> attributes) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        if (wording.lang() != null) {
            all.put("lang", wording.lang());
        }
        if (wording.dir() != null) {
            all.put("dir", wording.dir());
        }
        return all;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return methods.keySet();
    }

    @Override
    public void render(Node node) {
        Consumer<Node> method = methods.get(node.getClass());
        if (method == null) {
            throw new IllegalArgumentException("not mine to draw: " + node);
        }
        method.accept(node);
    }
}
