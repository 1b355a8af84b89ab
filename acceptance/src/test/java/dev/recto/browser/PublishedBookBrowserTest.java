package dev.recto.browser;

import dev.recto.sample.Pages;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample book as it is published, on a narrow phone and at a desk, in each theme. */
class PublishedBookBrowserTest {

    private static final Pages PAGES = Pages.ofTheSampleBook();
    private static final int NARROWEST = 320;

    /** So many elements have the index and the printed edition. */
    private static final int MANY = 10_000;

    @RegisterExtension
    static final Reader reader = new Reader(folder -> PAGES.book());

    static Stream<String> pages() throws IOException {
        return PAGES.addresses().stream();
    }

    /** The pages that lie in no folder, and the first of each folder, as one is made like the others. */
    static Stream<String> kinds() throws IOException {
        Set<String> folders = new HashSet<>();
        return pages().filter(address -> !address.contains("/") || folders.add(address.replaceFirst("/.*", "")));
    }

    /** 320 pixels are also what a window of 1280 has at four times the size. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageFitsTheNarrowestWindowAndSaysNothingOnTheConsole(String address) {
        reader.browser().resize(NARROWEST);
        reader.open(address);

        reader.assertFits();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfPageIsAccessibleInEachTheme(String address) throws IOException {
        for (int width : widths(address)) {
            reader.browser().resize(width);
            reader.open(address);
            wear("light");
            reader.assertAccessible("light, %d px", width);
            for (String theme : List.of("sepia", "dark")) {
                wear(theme);
                reader.assertAccessibleInTheseColours("%s, %d px", theme, width);
            }
        }
    }

    private static void wear(String theme) {
        reader.browser().script("document.documentElement.dataset.theme = '" + theme + "'");
    }

    /** Each look at a page of very many elements takes minutes, so that it gets one a theme. */
    private static List<Integer> widths(String address) throws IOException {
        return PAGES.elements(address) > MANY ? List.of(1280) : List.of(NARROWEST, 1280);
    }
}
