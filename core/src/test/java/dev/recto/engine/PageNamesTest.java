package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in square brackets on a Markdown page, where javac does not stand: the same rule, the same answers. */
class PageNamesTest {

    private static final String PAGE = "src/book/t.md";
    private static final String API = "https://docs.oracle.com/en/java/javase/17/docs/api/";

    @TempDir
    static Path folder;

    private static TinyProject project;

    @BeforeAll
    static void compile() {
        project = new TinyProject(folder)
                .with("src/main/java/shop/L.java", """
                        package shop;

                        import java.util.*;

                        @dev.recto.Chapter(value = "Names", order = 1)
                        @dev.recto.Explain("Words, [Dad#given()].")
                        class L<E extends Comparable<E>> extends Outer.Dad<E> implements Iterable<E> {
                            @dev.recto.Explain("So:")
                            static int over(int a) { return a; }
                            static void over(int[] a) {}
                            <K, V extends Number> void put(@Deprecated K key, Map<K, V> map, V[] rest) {}
                            void add(E one) {}
                            public Iterator<E> iterator() { return null; }
                            static class Kid extends L<String> {}
                        }
                        class Outer { static class Dad<T> { void given() {} int kept; } }
                        class lower { static int one() { return 1; } }
                        class 名 { static int 一; }
                        record Point(int x, List<String> names) { static int zero; }
                        enum Color { RED }
                        """)
                .with(
                        "src/main/java/store/Color.java",
                        "package store; /** C. */ enum Color { BLUE; // @start region=r\n // @end\n }")
                .with("src/main/java/shop/Dad.java", "package shop; class Dad { void given() {} }")
                .with("src/test/java/shop/LTest.java", """
                        package shop;

                        @dev.recto.Explain(of = L.class)
                        class LTest {
                            @dev.recto.Explain("Three:")
                            @org.junit.jupiter.api.Test
                            void adds() {
                                org.junit.jupiter.api.Assertions.assertEquals(3, L.over(3));
                            }
                        }
                        """)
                .passed("shop.LTest", "adds", "")
                .requiring(Require.COMPILED)
                .compiled();
    }

    private static List<String> woven(String words) throws IOException {
        project.with(PAGE, "---\ntitle: T\norder: 2\n---\n\n" + words + "\n");
        return project.weave().problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "L|names.html",
                "L#over(int)|names.html#L.over",
                "lower|source/shop/L.java.html#L17",
                "lower#one()|source/shop/L.java.html#L17",
                "名#一|source/shop/L.java.html#L18",
                "Point#x|source/shop/L.java.html#L19",
                "Point#x()|source/shop/L.java.html#L19",
                "Point#names()|source/shop/L.java.html#L19",
                "Point#Point(int, List)|source/shop/L.java.html#L19",
                "Point#equals(Object)|{API}java.base/java/lang/Record.html#equals(java.lang.Object)",
                "shop.Color#values()|source/shop/L.java.html#L20",
                "shop.Color#valueOf(String)|source/shop/L.java.html#L20",
                "shop.Color#ordinal()|{API}java.base/java/lang/Enum.html#ordinal()",
                "L#L()|names.html",
                "L#add(E)|source/shop/L.java.html#L12",
                "L#put(K, Map, V\\[\\])|source/shop/L.java.html#L11",
                "L.Kid#over(int)|names.html#L.over",
                "L.Kid#kept|source/shop/L.java.html#L16",
                "L.Kid#hashCode()|{API}java.base/java/lang/Object.html#hashCode()",
                "L#forEach(Consumer)|{API}java.base/java/lang/Iterable.html#forEach(java.util.function.Consumer)",
                "String#length()|{API}java.base/java/lang/String.html#length()",
                "Object#clone()|{API}java.base/java/lang/Object.html#clone()",
                "java.util.List#toArray(T\\[\\])|{API}java.base/java/util/List.html#toArray(java.lang.Object%5B%5D)",
                "java.util.Map.Entry|{API}java.base/java/util/Map.Entry.html",
                "java.util|{API}java.base/java/util/package-summary.html",
                "java.base/java.util.List|{API}java.base/java/util/List.html",
                "java.base/|{API}java.base/module-summary.html",
                "shop|",
            })
    void whatIsThereIsLinked(String name, String address) throws IOException {
        assertThat(woven("[the words][" + name + "]")).isEmpty();

        Element prose = Jsoup.parse(Files.readString(folder.resolve("target/book/t.html")))
                .selectFirst("div.prose p");
        assertThat(prose.text()).isEqualTo("the words");
        assertThat(prose.select("a").attr("href").replace(API, "{API}")).isEqualTo(address == null ? "" : address);
    }

    @Test
    void whatIsMissingTwiceIsToldAlikeEachTime() throws IOException {
        String named =
                "[a][String#lenght()] [b][String#lenght()] [c][java.xml/java.util.List] [d][java.xml/java.util.List]";

        assertThat(woven(named))
                .hasSize(4)
                .satisfiesExactly(
                        told -> assertThat(told).contains("6:5:", "no member 'lenght'", "did you mean 'length'?"),
                        told -> assertThat(told).contains("6:26:", "no member 'lenght'", "did you mean 'length'?"),
                        told -> assertThat(told).contains("6:47:", "did you mean 'java.base/java.util.List'?"),
                        told -> assertThat(told).contains("6:76:", "did you mean 'java.base/java.util.List'?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "L#nope()|no member 'nope' in shop.L; escape the bracket if it is no name",
                "L#ovr()|no member 'ovr' in shop.L; did you mean 'over'?",
                "L#over(long)|no member 'over(long)' in shop.L; did you mean 'over(int)'?",
                "lower#nope|no member 'nope' in shop.lower; escape",
                "名#二|no member '二' in shop.名; escape",
                "lover#one|no type 'lover' in the book's sources; did you mean 'lower'?",
                "Point#y()|no member 'y' in shop.Point; escape",
                "shop.Color#value()|no member 'value' in shop.Color; did you mean 'values'?",
                "Color#RED|2 types of the book are called 'Color'; did you mean 'shop.Color'?",
                "String#lenght()|no member 'lenght' in java.lang.String; did you mean 'length'?",
                "java.utl|no type or package 'java.utl' in the book's sources; did you mean 'java.util'?",
                "shp.L|no type 'shp.L' in the book's sources; did you mean 'shop.L'?",
                "java.util.Lizt|no type 'java.util.Lizt' in the book's sources; did you mean 'java.util.List'?",
                "no.such.pack|no type or package 'no.such.pack' in the book's sources; escape the bracket if it is no name",
                "java.bse/|no module 'java.bse'; did you mean 'java.base/'?",
                "java.xml/java.util.List|'java.util.List' is in java.base, not in 'java.xml'; did you mean 'java.base/java.util.List'?",
                "#over|no type is around '#over' here; escape",
                "over(int)|no type is around '#over(int)' here; escape",
                "L.over(int)|no type 'L.over(int)' in the book's sources; did you mean 'L#over(int)'?",
            })
    void whatIsNotThereIsRefusedAtItsLineAndColumn(String name, String message) throws IOException {
        assertThat(woven("So [words][" + name + "]"))
                .singleElement()
                .asString()
                .startsWith(PAGE + ":6:12: [dead-link] " + message);
    }

    @Test
    void wordsStayWords() throws IOException {
        assertThat(woven("[x] [over] [see below] [sic] [java] [1] a[0] b[i][j] [T] [and/or] - [ ]"))
                .isEmpty();

        assertThat(Jsoup.parse(Files.readString(folder.resolve("target/book/t.html")))
                        .select("div.prose p")
                        .text())
                .isEqualTo("[x] [over] [see below] [sic] [java] [1] a[0] b[i][j] [T] [and/or] - [ ]");
    }

    @Test
    void nothingOfTheNameIsShownButItsWords() throws IOException {
        assertThat(woven("[L] [lower#one] [java.base/] [java.util] [over(int)][L#over(int)]"))
                .isEmpty();

        assertThat(Jsoup.parse(Files.readString(folder.resolve("target/book/t.html")))
                        .select("div.prose a")
                        .eachText())
                .containsExactly("L", "lower.one", "java.base", "java.util", "over(int)");
    }
}
