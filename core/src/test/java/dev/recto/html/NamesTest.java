package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Listing;
import dev.recto.book.OwnAddress;
import dev.recto.book.Word;
import dev.recto.book.Word.Meaning;
import dev.recto.sheet.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
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
        // Not every JDK knows how its parameters are called.
        assertThat(names(WalkBook.WALK).first(name).told().replaceAll(" (c|e1|e2|x)(?=[,)])", ""))
                .isEqualTo(told);
    }

    @Test
    void theTypeOfAnObjectIsNotToldWhereItsConstructorTellsIt() {
        assertThat(names(WalkBook.WALK).in("WalkTest.goes").stream()
                        .filter(name -> name.text().equals("Step"))
                        .map(ToldNames.Name::told))
                .containsOnly("public Step(double length) Steps have a length. src/main/java/walk/Step.java:13");
    }

    @Test
    void onlyNamesThatTheBookDefinesElsewhereAreLinks() {
        assertThat(site.document(WalkBook.WALK).select(".code a").stream()
                        .map(link -> link.text() + " " + link.attr("href"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "Step a-step.html",
                        "times a-step.html#Step.times",
                        "STEPS source/walk/Walk.java.html#L14",
                        "goes #WalkTest.goes",
                        "far #Walk.far",
                        "name #Walk.name",
                        "Step a-step.html#new-Step");
    }

    @Test
    void whatIsNoTypeAndNoLinkHasNoElementAndNeighboursOfOneLookShareOne() {
        Document page = site.document(WalkBook.WALK);

        assertThat(page.select(".code [aria-describedby], .code [data-local]")).isEmpty();
        assertThat(page.select("#Walk\\.far .line").first().html())
                .isEqualTo("<span class=\"k\">public static</span> &lt;<span class=\"tv\">T</span>"
                        + " <span class=\"k\">extends</span> <a class=\"t\" href=\"a-step.html\">Step</a>&gt;"
                        + " <span class=\"k\">double</span> far(<span class=\"t\">List</span>&lt;<span"
                        + " class=\"tv\">T</span>&gt; steps) {");
    }

    @Test
    void aNameOfTheJdkLeadsToItsDocumentationFromItsCardAlone() {
        assertThat(names(WalkBook.WALK).first("Locale").href()).endsWith("java.base/java/util/Locale.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {WalkBook.STEP, WalkBook.WALK})
    void aPageWithNamesIsWellBuiltAndSaysNothingInVain(String address) {
        Document page = site.document(address);

        SoundHtml.assertWellBuilt(page);
        SoundHtml.assertLinksResolve(site, address);
        ToldNames names = names(address);
        assertThat(names.all().stream().map(ToldNames.Name::card).distinct()).hasSize(names.cards());
    }

    @Test
    void whatHidesInWordsIsShown() {
        Glossary glossary = new Glossary("page.html");
        Meaning meaning = new Meaning("a.A#b", "", "int b\u200B", "It \u202Esdda.", "");
        Listing.Line line = new Listing.Line(1, "b").with(List.of(new Word(0, 1, Token.Kind.FIELD, meaning, "int")));

        glossary.add("code", line, "A.java");

        assertThat(glossary.data().get("cards"))
                .isEqualTo(List.of(new Card(
                        "int b\u2039U+200B\u203A", "int", null, "It \u2039U+202E\u203Asdda.", null, null, null)));
    }

    private static ToldNames names(String address) {
        return new ToldNames(site.text(address), site.text(OwnAddress.data(address)));
    }
}
