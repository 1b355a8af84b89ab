package dev.recto.dialect.jekyll;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Dates;
import dev.recto.dialect.front.Value.Fields;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the words of Jekyll's patterns stand for on a page: jekyll/jekyll 00a6552, docs/_docs/permalinks.md, "Placeholders". */
final class AddressWords implements Function<String, Optional<String>> {

    private static final Map<String, String> DATES = Map.ofEntries(
            Map.entry("year", "yyyy"),
            Map.entry("short_year", "yy"),
            Map.entry("month", "MM"),
            Map.entry("i_month", "M"),
            Map.entry("short_month", "MMM"),
            Map.entry("long_month", "MMMM"),
            Map.entry("day", "dd"),
            Map.entry("i_day", "d"),
            Map.entry("y_day", "DDD"),
            Map.entry("w_day", "e"),
            Map.entry("week", "ww"),
            Map.entry("w_year", "YYYY"),
            Map.entry("short_day", "EEE"),
            Map.entry("long_day", "EEEE"));
    /** Weeks start on Monday, and the first has most of its days in January. */
    private static final Locale WEEKS = Locale.UK;

    /** All words that stand for something. */
    static final Map<String, Function<AddressWords, Optional<String>>> WORDS = words();

    private final Manuscript page;
    private final Fields front;
    private final String collection;

    /** @param collection empty for a page of none */
    AddressWords(Manuscript page, String collection) {
        this.page = page;
        this.front = page.front().fields();
        this.collection = collection;
    }

    private static Map<String, Function<AddressWords, Optional<String>>> words() {
        Map<String, Function<AddressWords, Optional<String>>> words = new TreeMap<>();
        DATES.forEach((word, pattern) -> words.put(word, each -> each.date(pattern)));
        words.put("title", each -> Optional.of(slug(each.name(), "[^\\p{L}\\p{M}\\p{N}._~!$&'()+,;=@]+")));
        words.put("slug", each -> Optional.of(plain(each.name())));
        words.put("name", each -> Optional.of(plain(each.page.fileName())));
        words.put("basename", each -> Optional.of(each.page.fileName()));
        words.put("collection", each -> Optional.of(each.collection));
        words.put("path", each -> Optional.of(each.path()));
        words.put("output_ext", each -> Optional.of(".html"));
        words.put("categories", each -> Optional.of(String.join("/", each.categories())));
        words.put(
                "slugified_categories",
                each -> Optional.of(String.join(
                        "/", each.categories().stream().map(AddressWords::plain).toList())));
        return words;
    }

    @Override
    public Optional<String> apply(String word) {
        return Optional.ofNullable(WORDS.get(word)).flatMap(known -> known.apply(this));
    }

    private static String plain(String text) {
        return slug(text, "[^\\p{L}\\p{M}\\p{N}]+").toLowerCase(Locale.ROOT);
    }

    private static String slug(String text, String between) {
        return text.replaceAll(between, "-").replaceAll("^-+|-+$", "");
    }

    /** As the page says in {@code slug}, else its file's, without a date. */
    private String name() {
        return front.text("slug").orElseGet(() -> Dates.withoutDate(page.fileName()));
    }

    private Optional<String> date(String pattern) {
        Optional<LocalDate> date = front.text("date").flatMap(Dates::of).or(() -> Dates.ofFile(page.fileName()));
        return date.map(day -> DateTimeFormatter.ofPattern(pattern, WEEKS).format(day));
    }

    /** Of a page its folder; in a collection all of its path but the ending. */
    private String path() {
        if (collection.isEmpty()) {
            return page.folder();
        }
        String path = page.path().replaceFirst("\\.[^.]+$", "");
        int start = path.indexOf("_" + collection + "/");
        return start < 0 ? path : path.substring(start + collection.length() + 2);
    }

    /** The folders above those of posts, then what the page says. */
    private List<String> categories() {
        Set<String> all = new LinkedHashSet<>();
        int posts = page.path().indexOf("_posts/");
        if (posts > 0) {
            Stream.of(page.path().substring(0, posts).split("/", -1))
                    .filter(folder -> !folder.isEmpty())
                    .forEach(folder -> all.add(folder.toLowerCase(Locale.ROOT)));
        }
        front.text("category").ifPresent(one -> all.add(one.toLowerCase(Locale.ROOT)));
        front.get("categories").ifPresent(value -> {
            boolean line = value instanceof dev.recto.dialect.front.Value.Text;
            value.words().stream()
                    .flatMap(words -> line ? Stream.of(words.split("\\s+", -1)) : Stream.of(words))
                    .forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
        });
        return List.copyOf(all);
    }
}
