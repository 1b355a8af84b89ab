package dev.recto.dialect.mdbook;

import dev.recto.dialect.site.Site;
import dev.recto.prose.Grammar;
import dev.recto.prose.Limits;
import dev.recto.prose.PlainWords;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * {@code SUMMARY.md}, without which mdBook makes no book: a link for each page, in reading order. A link without an address is
 * a page yet to be written. A heading before the first of them is the file's own title; the others are titles of parts.
 */
final class Summary {

    /** The name of its file. */
    static final String FILE = "SUMMARY.md";

    private final Map<String, Entry> entries;
    private final boolean missing;

    private Summary(Map<String, Entry> entries, boolean missing) {
        this.entries = entries;
        this.missing = missing;
    }

    /**
     * A page.
     *
     * @param title what menus call it
     * @param part the title of the part that it stands in; nothing before the first, and for what stands in no list
     * @param order its place in the book, from 1
     */
    record Entry(String title, Optional<String> part, int order) {}

    /** That of a site. */
    static Summary of(Site site) {
        return site.once(Summary.class, Summary::read);
    }

    /** Whether there is none. */
    boolean isMissing() {
        return missing;
    }

    /** What it says of a page, by the path from the site's folder; nothing for a file that is none. */
    Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    private static Summary read(Site site) {
        String folder = folder(site);
        String path = folder + FILE;
        Optional<String> text = site.text(path);
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (text.isEmpty() || Limits.exceededBy(text.get()) != null) {
            return new Summary(entries, text.isEmpty());
        }
        Optional<String> part = Optional.empty();
        boolean opened = false;
        for (Node node : Grammar.nodes(Grammar.parse(text.get()))) {
            if (node instanceof Heading heading) {
                part = opened ? Optional.of(PlainWords.of(heading)) : part;
                opened = true;
            }
            if (node instanceof Link link && !link.getDestination().isBlank()) {
                String page = page(folder, link.getDestination());
                if (!site.has(page) && site.text(page).isEmpty()) {
                    site.report(
                            path,
                            ProblemKind.DEAD_LINK.at(
                                    Grammar.span(link).start(),
                                    "there is no page '" + page + "'",
                                    Nearest.remedy(page, site.pages(), "write it, or take this line out")));
                }
                opened = true;
                Optional<String> listed = isListed(link) ? part : Optional.empty();
                entries.putIfAbsent(page, new Entry(PlainWords.of(link), listed, entries.size() + 1));
            }
        }
        return new Summary(entries, false);
    }

    /** What stands in no list opens or ends the book, and is in no part. */
    private static boolean isListed(Node link) {
        Node around = link.getParent();
        while (around != null && !(around instanceof ListItem)) {
            around = around.getParent();
        }
        return around != null;
    }

    /** The folder of pages: as the settings say, else {@code src}; the site's own where the pages alone were brought along. */
    static String folder(Site site) {
        Optional<String> said = site.settings(MdBook.CONFIG)
                .at("book.src")
                .flatMap(value -> value.words().stream().findFirst());
        if (said.isEmpty() && !site.has("src/" + FILE) && site.has(FILE)) {
            return "";
        }
        String folder = said.orElse("src").replaceFirst("^\\./", "").replaceFirst("/+$", "");
        return folder.isEmpty() || folder.equals(".") ? "" : folder + "/";
    }

    private static String page(String folder, String address) {
        String file = address.contains("%") && !address.matches("(?s).*%(?![0-9a-fA-F]{2}).*")
                ? URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8)
                : address;
        return Path.of("/" + folder + file).normalize().toString().substring(1).replace('\\', '/');
    }
}
