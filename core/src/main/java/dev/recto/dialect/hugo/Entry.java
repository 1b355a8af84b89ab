package dev.recto.dialect.hugo;

import dev.recto.dialect.front.Dates;
import dev.recto.dialect.front.Front;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lists show of a page, and what puts it in its place there.
 *
 * @param path of its file in the site
 * @param front what its front matter says
 */
public record Entry(String path, Fields front) {

    /**
     * Weight, those without one last; then the youngest; then the title in lists; then the path: gohugoio/hugoDocs 1c61334,
     * content/en/quick-reference/glossary/default-sort-order.md.
     */
    static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::rank)
            .thenComparing(Entry::date, Comparator.reverseOrder())
            .thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Entry::path);

    static Entry of(String path, String text) {
        return new Entry(path, Front.of(text).fields());
    }

    /** The title in lists: {@code linkTitle}, else {@code title}, else the name of its file or, for a folder's page, folder. */
    public String title() {
        return front.text("linkTitle").or(() -> front.text("title")).orElseGet(() -> {
            String folder = path.replaceFirst("/?(?:_?index)?\\.md$", "");
            return folder.substring(folder.lastIndexOf('/') + 1);
        });
    }

    /** Whether it is the page of a section, which has pages below it. */
    public boolean isSection() {
        return path.equals("_index.md") || path.endsWith("/_index.md");
    }

    /** The folder of its file. */
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** A weight of 0 is none (content/en/methods/page/weight.md); one in a menu counts where the page itself has none. */
    private int rank() {
        int own = front.text("weight").map(Entry::number).orElse(0);
        int weight = own != 0 ? own : menuWeight();
        return weight == 0 ? Integer.MAX_VALUE : weight;
    }

    private int menuWeight() {
        return Stream.of("menu", "menus")
                .flatMap(key -> front.get(key).stream())
                .filter(Fields.class::isInstance)
                .flatMap(menus -> ((Fields) menus).fields().stream())
                .map(Value.Field::value)
                .filter(Fields.class::isInstance)
                .flatMap(menu -> ((Fields) menu).text("weight").stream())
                .mapToInt(Entry::number)
                .filter(weight -> weight != 0)
                .findFirst()
                .orElse(0);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private LocalDate date() {
        Optional<LocalDate> own = front.text("date").flatMap(Dates::of);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return own.or(() -> Dates.ofFile(name)).orElse(LocalDate.MIN);
    }
}
