package dev.recto.dialect.jekyll;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.front.Value.Text;
import dev.recto.dialect.site.AddressPattern;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where Jekyll publishes a page (jekyll/jekyll 00a6552, docs/_docs/permalinks.md): as the page says, else, for posts and collections,
 * as the defaults and the collection in the settings do, else as {@code permalink} there does, which is a pattern or the name of one.
 */
final class Permalinks {

    private static final Map<String, String> STYLES = Map.of(
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "ordinal", "/:categories/:year/:y_day/:title:output_ext",
            "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext",
            "none", "/:categories/:title:output_ext");
    private static final Pattern COLLECTION = Pattern.compile("(?:.*/)?_([^/]+)/.+");
    private static final String PERMALINK = "permalink";

    private final Manuscript page;
    private final Fields config;
    private final String collection;

    private Permalinks(Manuscript page) {
        this.page = page;
        this.config = page.site().settings(Jekyll.CONFIG);
        Matcher folder = COLLECTION.matcher(page.path());
        String name = folder.matches() ? folder.group(1) : "";
        boolean post = name.equals("posts") || name.equals("drafts");
        // Of other such folders only the pages of a collection are no mere pages.
        this.collection = post ? "posts" : config.at("collections." + name).isPresent() ? name : "";
    }

    /** The address of a page, and where it is said on it; nothing where nobody can tell. */
    static Optional<Text> of(Manuscript page) {
        return new Permalinks(page).address();
    }

    private Optional<Text> address() {
        Optional<Text> own = text(page.front().fields().get(PERMALINK));
        AddressWords words = new AddressWords(page, collection);
        if (own.isPresent()) {
            return new AddressPattern(own.get().text())
                    .filled(words)
                    .map(text -> new Text(own.get().offset(), text, false));
        }
        Optional<Text> said =
                collection.isEmpty() ? Optional.empty() : defaults().or(this::ofCollection);
        String pattern = said.map(Text::text).orElseGet(this::usual);
        return filled(said, pattern, words).map(text -> new Text(0, text, false));
    }

    private Optional<String> filled(Optional<Text> said, String pattern, AddressWords words) {
        AddressPattern address = new AddressPattern(pattern);
        Optional<String> unknown = address.unknown(AddressWords.WORDS.keySet());
        if (unknown.isPresent()) {
            int offset = said.or(this::global).map(Text::offset).orElse(0);
            page.site().once(Told.class, site -> {
                site.report(
                        Jekyll.CONFIG,
                        ProblemKind.UNTRANSLATABLE.at(
                                offset,
                                "nothing is known that ':" + unknown.get() + "' stands for in an address",
                                "the old addresses of these pages lead nowhere: say aliases on each"));
                return new Told();
            });
        }
        return address.filled(words);
    }

    /** That a pattern was told of; once is enough. */
    private record Told() {}

    private static Optional<Text> text(Optional<Value> value) {
        return value.filter(Text.class::isInstance).map(Text.class::cast).filter(text -> !text.isNothing());
    }

    private Optional<Text> global() {
        return text(config.get(PERMALINK));
    }

    /** The most special of the defaults whose scope the page is in. */
    private Optional<Text> defaults() {
        Optional<Text> best = Optional.empty();
        int depth = -1;
        Value defaults = config.get("defaults").orElse(config);
        for (Value each : defaults instanceof Items items ? items.items() : List.<Value>of()) {
            if (each instanceof Fields fields) {
                Optional<Text> said = text(fields.at("values." + PERMALINK));
                int fits = fits(fields);
                if (said.isPresent() && fits >= depth) {
                    best = said;
                    depth = fits;
                }
            }
        }
        return best;
    }

    /** How special a scope is that the page is in; negative for one that it is not in. */
    private int fits(Fields entry) {
        String path = entry.at("scope.path")
                .flatMap(value -> value.words().stream().findFirst())
                .orElse("");
        String folder = path.replaceFirst("/+$", "");
        String type = entry.at("scope.type")
                .flatMap(value -> value.words().stream().findFirst())
                .orElse("");
        boolean inPath =
                folder.isEmpty() || page.path().equals(folder) || page.path().startsWith(folder + "/");
        boolean inType = type.isEmpty()
                || type.equals(collection)
                || (type.equals("drafts") && page.path().contains("_drafts/"));
        return inPath && inType ? 2 * folder.length() + (type.isEmpty() ? 0 : 1) : -1;
    }

    private Optional<Text> ofCollection() {
        return text(config.at("collections." + collection + "." + PERMALINK));
    }

    private String usual() {
        String global = global().map(Text::text).orElse("date");
        if (collection.equals("posts")) {
            return STYLES.getOrDefault(global, global);
        }
        if (!collection.isEmpty()) {
            return suffixed("/:collection/:path");
        }
        return page.fileName().equals("index") ? "/:path/" : suffixed("/:path/:basename");
    }

    /** Pages and collections take from the general pattern how it ends. */
    private String suffixed(String pattern) {
        String global = global().map(Text::text).orElse("date");
        String style = STYLES.getOrDefault(global, global);
        return pattern + (style.endsWith("/") ? "/" : style.endsWith(":output_ext") ? ":output_ext" : "");
    }
}
