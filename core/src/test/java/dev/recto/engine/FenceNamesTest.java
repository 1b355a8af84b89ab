package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.ProvenFence;
import dev.recto.html.ToldNames;
import dev.recto.html.ToldNames.Name;
import dev.recto.receipt.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in code in prose are told of and lead on as those in listings do. */
class FenceNamesTest {

    private static final String SHAPE = """
        package shop;

        import dev.recto.Chapter;
        import dev.recto.Explain;

        @Chapter(value = "Shapes", order = 1)
        @Explain(\"""
            A shape:

            ```java
            import java.util.Locale;

            static String shout(String word) {
                return word.toUpperCase(Locale.ROOT);
            }
            ```

            And so, at 5 °C:

            ```java
            int unit = unit();
            System.out.println(shout("5 °C") + unit);
            ```
            \""")
        interface Shape {
            @Explain("One:")
            static int unit() {
                int unit = 1;
                return unit;
            }
        }
        """;

    @TempDir
    static Path folder;

    private static Document page;
    private static ToldNames names;

    @BeforeAll
    static void weave() throws IOException {
        project(folder, SHAPE).weave();
        String html = Files.readString(folder.resolve("target/book/shapes.html"));
        page = Jsoup.parse(html);
        names = new ToldNames(html, Files.readString(folder.resolve("target/book/data/shapes.js")));
    }

    @Test
    void aNameOfTheBookLeadsToItsListing() {
        assertThat(name(2, "unit", 1).href()).isEqualTo("#Shape.unit");
        assertThat(fence(2).select("a[href=#Shape.unit]").text()).isEqualTo("unit");
    }

    @Test
    void aNameOfTheJdkLeadsToItsDocumentation() {
        assertThat(name(1, "toUpperCase", 0).href())
                .endsWith("java.base/java/lang/String.html#toUpperCase(java.util.Locale)");
    }

    @Test
    void aNameThatAFenceAboveDeclaresLeadsThere() {
        Name shout = name(2, "shout", 0);

        assertThat(shout.href()).isEqualTo("#" + fence(1).id());
        assertThat(shout.told()).isEqualTo("static String shout(String word) src/main/java/shop/Shape.java:13");
    }

    @Test
    void aLocalOfAFenceIsNoLocalOfTheFile() {
        String inFence = name(2, "unit", 0).local();
        List<String> inFile = names.in("Shape.unit").stream()
                .map(Name::local)
                .filter(local -> !local.isEmpty())
                .toList();

        assertThat(inFile).isNotEmpty().doesNotContain(inFence);
        assertThat(name(2, "unit", 2).local()).isEqualTo(inFence).isNotEmpty();
    }

    @Test
    void aLineIsReadWhateverCharactersItHolds() {
        assertThat(fence(2).text()).contains("5 °C");
        assertThat(name(2, "println", 0).href()).contains("java/io/PrintStream.html#println(");
    }

    @Test
    void theSourceThatFencesAreMadeOfHasNoPageAndNoListing() throws IOException {
        assertThat(folder.resolve("target/book/test-source")).doesNotExist();
        assertThat(Files.readString(folder.resolve("target/book/indexes.html"))).doesNotContain("FencesTest.java");
    }

    @Test
    void aFenceWithMarksOfItsOwnIsToldOfToo(@TempDir Path other) throws IOException {
        String marked = SHAPE.replace("unit();\n", "unit(); // @highlight substring=unit\n");

        assertThat(project(other, marked).weave().errors()).isZero();

        String html = Files.readString(other.resolve("target/book/shapes.html"));
        assertThat(Jsoup.parse(html).select("figure[id^=fence] .co").text()).contains("@highlight");
        assertThat(Jsoup.parse(html).select("figure[id^=fence] a[href=#Shape.unit]"))
                .isNotEmpty();
    }

    private static TinyProject project(Path folder, String shape) throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Shape.java", shape)
                .compiled();
        assertThat(project.fences().problems()).isEmpty();
        String method = FenceMap.read(project.path("target/" + FenceMap.FILE)).fences().stream()
                .map(ProvenFence::testMethod)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
        return project.fenceRan("shop.ShapeFencesTest", method, Outcome.PASSED, null, "5 °C1\n")
                .requiring(Require.COMPILED);
    }

    /** The fence of a number, from 1. */
    private static Element fence(int number) {
        return page.select("figure[id^=fence]").get(number - 1);
    }

    private static Name name(int fence, String text, int index) {
        return names.in(fence(fence).id()).stream()
                .filter(name -> name.text().equals(text))
                .toList()
                .get(index);
    }
}
