package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.recto.book.Word;
import dev.recto.book.Word.Meaning;
import dev.recto.html.page.GlossView;
import dev.recto.sheet.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of the names in its listings. */
class NamesTest {

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void weave() throws IOException {
        Path book = WalkBook.in(folder);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(book)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.put(book.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        site = new Site(files, List.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', textBlock = """
            times     ~ public double times(int count) Goes so many steps. src/main/java/walk/Step.java:19
            Walk      ~ public final class Walk Walks are long. src/main/java/walk/Walk.java:12
            STEPS     ~ static final int STEPS = 2 src/main/java/walk/Walk.java:14
            total     ~ double total
            T         ~ T extends Step
            ArrayList ~ public ArrayList(Collection<? extends E>) of type ArrayList<T> java.util.ArrayList · java.base
            of        ~ static <E> List<E> of(E, E) of type List<Step> java.util.List · java.base
            var       ~ of type ArrayList<T>
            println   ~ public void println(double) java.io.PrintStream · java.base
            Locale    ~ public final class Locale java.util.Locale · java.base
            """)
    void aNameIsToldOnceAndWithoutNoise(String name, String told) {
        Document page = site.document(WalkBook.WALK);
        Element first = page.select(".code [aria-describedby]").stream()
                .filter(element -> element.text().equals(name))
                .findFirst()
                .orElseThrow();

        // Not every JDK knows how its parameters are called.
        assertThat(entry(page, first).text().replaceAll(" (c|e1|e2|x)(?=[,)])", ""))
                .isEqualTo(told);
    }

    @Test
    void theTypeOfAnObjectIsNotToldWhereItsConstructorTellsIt() {
        Document page = site.document(WalkBook.WALK);

        assertThat(page.select("a.tok-function").stream()
                        .filter(link -> link.text().equals("Step"))
                        .map(link -> entry(page, link).text()))
                .containsOnly("public Step(double length) Steps have a length. src/main/java/walk/Step.java:13");
    }

    @ParameterizedTest
    @ValueSource(strings = {WalkBook.STEP, WalkBook.WALK})
    void aPageWithNamesIsWellBuiltAndSaysNothingInVain(String address) {
        Document page = site.document(address);

        SoundHtml.assertWellBuilt(page);
        SoundHtml.assertLinksResolve(site, address);
        assertThat(new TreeSet<>(page.select(".code [aria-describedby]").eachAttr("aria-describedby")))
                .isEqualTo(new TreeSet<>(page.select("main > ul[hidden] > li").eachAttr("id")));
    }

    @Test
    void whatHidesInWordsIsShown() {
        Glossary glossary = new Glossary();
        Meaning meaning = new Meaning("a.A#b", "", "int b\u200B", "It \u202Esdda.", "");

        glossary.entry(new Word(0, 1, Token.Kind.FIELD, meaning, "int"), "b");

        assertThat(glossary.views())
                .extracting(GlossView::signature, GlossView::summary)
                .containsExactly(tuple("int b\u2039U+200B\u203A", "It \u2039U+202E\u203Asdda."));
    }

    private static Element entry(Document page, Element name) {
        return page.expectFirst("[id=" + name.attr("aria-describedby") + "]");
    }
}
