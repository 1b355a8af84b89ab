package dev.recto.assets;

import dev.recto.book.Book.Asset;
import dev.recto.pages.Context;
import dev.recto.prose.Grammar;
import dev.recto.prose.LocalAddress;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Sees to it that every file which prose points at exists, and that its images are published. */
public final class ProseFiles {

    private static final Pattern TAG =
            Pattern.compile("<img\\b[^>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^>\"']*+){0,99}>", Pattern.CASE_INSENSITIVE);

    private final Assets assets;
    private final Path bookFolder;
    private final Consumer<Problem> report;

    public ProseFiles(Assets assets, Path bookFolder, Consumer<Problem> report) {
        this.assets = assets;
        this.bookFolder = bookFolder;
        this.report = report;
    }

    /** Checks the images and the links to other files in prose. */
    public void check(Context context) {
        for (Use use : uses(context.document())) {
            if (use.image() || (!isPage(use) && isThere(use, context))) {
                assets.image(use.path(), context, use.offset());
            } else if (!isThere(use, context)) {
                report.accept(ProblemKind.DEAD_LINK.at(
                        context.place(use.offset()),
                        "there is no page '" + use.path() + "'",
                        "link to a Markdown page by its path, or to an element as [Type#member]"));
            }
        }
    }

    /** The address of a page's cover; empty where it has none or where there is no such image, which is reported. */
    public String cover(String path, Path folder, Place place) {
        return path.isEmpty()
                ? ""
                : assets.image(path, List.of(folder), place).map(Asset::address).orElse("");
    }

    /**
     * A file that prose points at.
     *
     * @param path as written, without a fragment, its percent escapes read
     * @param image whether it is shown, or else linked to
     * @param offset where, in the prose's text
     */
    private record Use(String path, boolean image, int offset) {}

    /** Every use of a relative path, in reading order. */
    private static List<Use> uses(Node document) {
        List<Use> uses = new ArrayList<>();
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof Image image) {
                add(uses, image.getDestination(), true, node);
            } else if (node instanceof Link link) {
                add(uses, link.getDestination(), false, node);
            } else {
                uses.addAll(raw(node));
            }
        }
        return uses;
    }

    private static void add(List<Use> uses, String destination, boolean image, Node node) {
        LocalAddress.of(destination)
                .ifPresent(local ->
                        uses.add(new Use(local.path(), image, Grammar.span(node).start())));
    }

    /** The images in raw HTML; none in a node of another kind. */
    private static List<Use> raw(Node node) {
        List<Use> uses = new ArrayList<>();
        Matcher tag = TAG.matcher(html(node));
        while (tag.find()) {
            int offset = offset(node, html(node).substring(0, tag.start()));
            Element image = Jsoup.parseBodyFragment(tag.group()).selectFirst("img");
            LocalAddress.of(image == null ? "" : image.attr("src"))
                    .ifPresent(local -> uses.add(new Use(local.path(), true, offset)));
        }
        return uses;
    }

    private static String html(Node node) {
        if (node instanceof HtmlBlock block) {
            return block.getLiteral();
        }
        return node instanceof HtmlInline inline ? inline.getLiteral() : "";
    }

    /** Each line of HTML has a source span of its own. */
    private static int offset(Node node, String before) {
        List<SourceSpan> lines = node.getSourceSpans();
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') - 1;
        return line < lines.size() ? lines.get(line).getInputIndex() + column : 0;
    }

    private static boolean isPage(Use use) {
        return use.path().endsWith(".md");
    }

    private boolean isThere(Use use, Context context) {
        return context.folders().stream()
                .map(folder -> folder.resolve(use.path()).normalize())
                .anyMatch(file -> file.startsWith(bookFolder) && Files.isRegularFile(file));
    }
}
