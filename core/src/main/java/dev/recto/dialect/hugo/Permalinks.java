package dev.recto.dialect.hugo;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Dates;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Text;
import dev.recto.dialect.site.AddressPattern;
import dev.recto.dialect.site.Site;
import dev.recto.text.ProblemKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where Hugo publishes a page: as {@code url} on it says, else as {@code permalinks} in the settings does for its section, else by
 * the path of its file, the last name of which {@code slug} may change (gohugoio/hugoDocs 54f3a76, content/en/configuration/permalinks.md;
 * 1c61334, content/en/content-management/urls.md).
 */
final class Permalinks {

    private static final Set<String> WORDS = Set.of(
            "year",
            "month",
            "monthname",
            "day",
            "weekday",
            "weekdayname",
            "yearday",
            "section",
            "sections",
            "title",
            "slug",
            "slugorfilename",
            "slugorcontentbasename",
            "contentbasename",
            "filename");

    private final Manuscript page;
    private final Fields front;
    private final String path;
    private final boolean section;

    private Permalinks(Manuscript page) {
        this.page = page;
        this.front = page.front().fields();
        String root = Sections.of(page.site()).root();
        String below = root.isEmpty() ? page.path() : page.path().substring(root.length() + 1);
        this.section = page.fileName().equals("_index");
        this.path = below.replaceFirst("\\.md$", "").replaceFirst("(?:^|/)_?index$", "");
    }

    /** The address of a page, and where it is said on it. */
    static Optional<Text> of(Manuscript page) {
        return new Permalinks(page).address();
    }

    private Optional<Text> address() {
        Optional<Text> own = front.get("url")
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(url -> !url.isNothing());
        if (own.isPresent()) {
            return new AddressPattern(own.get().text())
                    .filled(this::word)
                    .map(text -> new Text(own.get().offset(), text, false));
        }
        Optional<String> patterned = pattern()
                .map(pattern -> new AddressPattern(pattern.text()))
                .flatMap(pattern -> pattern.filled(this::word));
        String address = patterned.orElseGet(this::usual);
        boolean ugly = setting("uglyURLs")
                .flatMap(value -> value.words().stream().findFirst())
                .filter("true"::equals)
                .isPresent();
        return Optional.of(new Text(0, ugly && !section ? address.replaceFirst("/$", ".html") : address, false));
    }

    private Optional<Value> setting(String name) {
        Site site = page.site();
        return new Hugo()
                .siteFiles().stream()
                        .filter(site::has)
                        .flatMap(file -> site.settings(file).at(name).stream())
                        .findFirst();
    }

    /** The pattern for the page's section and kind. */
    private Optional<Text> pattern() {
        Optional<Fields> all =
                setting("permalinks").filter(Fields.class::isInstance).map(Fields.class::cast);
        Optional<Value> ofKind = all.flatMap(fields -> fields.get(section ? "section" : "page"))
                .filter(Fields.class::isInstance)
                .flatMap(fields -> ((Fields) fields).get(topFolder()));
        Optional<Text> found = ofKind.or(
                        () -> section ? Optional.empty() : all.flatMap(fields -> fields.get(topFolder())))
                .filter(Text.class::isInstance)
                .map(Text.class::cast);
        return found.filter(this::isKnown);
    }

    private boolean isKnown(Text pattern) {
        Optional<String> unknown = new AddressPattern(pattern.text()).unknown(WORDS);
        unknown.ifPresent(word -> page.site().once(Told.class, site -> {
            String file = new Hugo()
                    .siteFiles().stream().filter(site::has).findFirst().orElse("");
            site.report(
                    file,
                    ProblemKind.UNTRANSLATABLE.at(
                            pattern.offset(),
                            "nothing is known that ':" + word + "' stands for in an address",
                            "the old addresses of these pages lead nowhere: say aliases on each"));
            return new Told();
        }));
        return unknown.isEmpty();
    }

    /** That a pattern was told of; once is enough. */
    private record Told() {}

    private String topFolder() {
        return path.contains("/") ? path.substring(0, path.indexOf('/')) : section ? path : "";
    }

    private String usual() {
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        String name = path.substring(folder.length());
        String last = section ? name : front.text("slug").orElse(name);
        return urlized("/" + folder + last + "/").replaceAll("/{2,}", "/");
    }

    private Optional<String> word(String word) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folders = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        return switch (word) {
            case "year" -> date("yyyy");
            case "month" -> date("MM");
            case "monthname" -> date("MMMM");
            case "day" -> date("dd");
            case "weekday" -> date("e").map(day -> Integer.toString(Integer.parseInt(day) % 7));
            case "weekdayname" -> date("EEEE");
            case "yearday" -> date("D");
            case "section" -> Optional.of(urlized(topFolder()));
            case "sections" -> Optional.of(urlized(section ? path : folders));
            case "title" -> Optional.of(urlized(title()));
            case "slug" -> Optional.of(urlized(front.text("slug").orElseGet(this::title)));
            case "slugorfilename", "slugorcontentbasename" ->
                Optional.of(urlized(front.text("slug").orElse(name)));
            case "filename", "contentbasename" -> Optional.of(urlized(name));
            default -> Optional.empty();
        };
    }

    private String title() {
        return front.text("title").orElseGet(() -> path.substring(path.lastIndexOf('/') + 1));
    }

    private Optional<String> date(String pattern) {
        return front.text("date")
                .flatMap(Dates::of)
                .or(() -> Dates.ofFile(page.fileName()))
                .map((LocalDate day) ->
                        DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day));
    }

    /** Small letters; hyphens for spaces; of other characters those that stand for themselves in an address. */
    private static String urlized(String text) {
        return text.toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", "-")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}/._~+-]", "");
    }
}
