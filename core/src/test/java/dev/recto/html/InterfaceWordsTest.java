package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.recto.book.Book.Asset;
import dev.recto.html.fixture.FixtureBook;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In a book that says that it is in Japanese, no word of Latin letters is left but its author's: whatever else of the interface were
 * still in English would show, wherever it came from. What an author wrote is known from the book itself.
 */
class InterfaceWordsTest {

    private static final Site SITE = Site.of(FixtureBook.in("ja"), FixtureBook.verdicts());

    private static final Site BORROWING = Site.of(FixtureBook.in("ar"), FixtureBook.verdicts());

    /** Names in every language. */
    private static final Set<String> NAMES = Set.of(
            "sha256",
            "javac",
            "the JVM",
            "JVM",
            "JUnit",
            "JaCoCo",
            "Recto",
            "attestation.json",
            "recto:check",
            "in-toto",
            "Java",
            "HTML",
            "CSV",
            "JSON",
            "JDK",
            "PDF",
            "Kotlin",
            "console");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Elements with nothing but words of the author's, and code. */
    private static final String AUTHORED = ".prose > :not(.admonition, aside, details, figure, section), .admonition >"
            + " p:not(.admonition-title), .solution > :not(summary), pre, code, .footnotes li, math, svg, script, style, .note";

    private static final List<String> SPOKEN = List.of("aria-label", "title", "alt", "placeholder");

    private static final List<String> STRINGS = authored();

    static Stream<String> pages() {
        return SITE.pages().filter(address -> !address.equals("attestation-format.html"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoWordsInEnglishButItsAuthors(String address) {
        assertThat(left(SITE.document(address))).isEmpty();
    }

    static Stream<String> data() {
        return SITE.files().keySet().stream()
                .filter(address -> address.startsWith("data/") && !address.contains("attestation-format"));
    }

    @ParameterizedTest
    @MethodSource("data")
    void norHasWhatItLoadsLater(String address) {
        JsonObject data = JsonParser.parseString(
                        SITE.text(address).replaceFirst("^recto\\.take\\(", "").replaceFirst("\\);\\n$", ""))
                .getAsJsonObject();
        Set<String> found = new TreeSet<>();
        Optional.ofNullable(data.getAsJsonObject("proofs"))
                .ifPresent(proofs -> proofs.entrySet()
                        .forEach(proof ->
                                found.addAll(left(Jsoup.parse(proof.getValue().getAsString())))));
        for (Map.Entry<String, JsonElement> preview :
                data.getAsJsonObject("previews").entrySet()) {
            String kind = preview.getValue().getAsJsonArray().get(0).getAsString();
            english(kind).ifPresent(found::add);
        }

        assertThat(found).isEmpty();
    }

    /** In a book whose language has no words, those in English say that they are. */
    @ParameterizedTest
    @MethodSource("pages")
    void borrowedWordsSayWhichLanguageTheyAreIn(String address) {
        Set<String> found = new TreeSet<>();
        for (Element element : BORROWING.document(address).body().getAllElements()) {
            Element spoken = element.closest("[lang]");
            boolean own = spoken == null || !spoken.attr("lang").equals("en");
            if (own && element.closest(AUTHORED) == null) {
                element.textNodes().forEach(text -> english(text.text()).ifPresent(found::add));
            }
        }

        assertThat(found).isEmpty();
    }

    private static Set<String> left(Document page) {
        Set<String> found = new TreeSet<>();
        for (Element element : page.body().getAllElements()) {
            if (element.closest(AUTHORED) != null && !element.is("pre, svg")) {
                continue;
            }
            SPOKEN.forEach(name -> english(element.attr(name)).ifPresent(found::add));
            if (element.closest(AUTHORED) == null) {
                for (TextNode text : element.textNodes()) {
                    english(text.text()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What is left of words once those of the author's are taken out, whole strings only, and names. */
    private static Optional<String> english(String words) {
        String rest = words;
        if (WORD.matcher(rest).find()) {
            for (String authored : STRINGS) {
                rest = rest.replace(authored, "");
            }
            for (String name : NAMES) {
                rest = rest.replaceAll("(?<![A-Za-z])" + Pattern.quote(name) + "(?![A-Za-z])", "");
            }
        }
        Matcher word = WORD.matcher(rest);
        return word.find() ? Optional.of(words.strip() + " \u2192 " + word.group()) : Optional.empty();
    }

    /** All strings in the book and in what is known of it, the longest first, with what is made of them: parts of prose, names. */
    private static List<String> authored() {
        Set<String> found = new TreeSet<>();
        collect(FixtureBook.in("ja"), found);
        collect(FixtureBook.verdicts(), found);
        collect(FixtureBook.colophon(), found);
        found.addAll(List.of("Addition", "Notation", "Who it is for", "The valley", "time", "https://junit.org"));
        Set<String> all = new TreeSet<>(found);
        found.forEach(each -> {
            all.add(each.replace('\'', '\u2019'));
            all.add(each.replaceFirst(".*/", ""));
            all.add(each.replaceFirst(".*\\.(?=[A-Z])", ""));
            all.add(each.replaceFirst(".*\\.(?=[A-Z])", "").replace('#', '.'));
        });
        return all.stream()
                .filter(each -> each.length() > 2 && WORD.matcher(each).find())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static void collect(Object value, Set<String> found) {
        if (value instanceof String text) {
            found.add(text);
        } else if (value instanceof Collection<?> all) {
            new ArrayList<>(all).forEach(each -> collect(each, found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, found));
        } else if (value instanceof Asset asset) {
            found.add(asset.address());
        } else if (value instanceof Record record && !(value instanceof Path)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(read(component, record), found);
            }
            if (value instanceof dev.recto.text.TestName test) {
                found.add(test.shortName());
            }
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
