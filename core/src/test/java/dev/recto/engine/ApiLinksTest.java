package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.html.ToldNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the book does not declare leads to its API documentation, from code and from prose. */
class ApiLinksTest {

    private static final String JDK = "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/";
    private static final String JUNIT = "https://junit.example/6/org.junit.jupiter.api/org/junit/jupiter/api/";

    private static final String WORDS = """
            package shop;

            @dev.recto.Chapter(value = "Words", order = 1)
            @dev.recto.Explain(\"""
                    See [StringBuilder#length()], [String#format(String, Object...)] and {@link StringBuilder#append(char[])},
                    and {@link CharSequence}.
                    \""")
            class Words {
                private Words() {}

                @dev.recto.Explain("So:")
                static String all(StringBuilder words) {
                    java.util.function.ToIntFunction<StringBuilder> long_ = StringBuilder::length;
                    words.setLength(words.length() - long_.applyAsInt(words));
                    return String.format("%s %s", words.append(new char[0]), java.util.Arrays.asList(1, 2));
                }
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(value = "The test has a {@link org.junit.jupiter.api.Test}:", of = Words.class)
            class WordsTest {
                @dev.recto.Explain("Nothing:")
                @org.junit.jupiter.api.Test
                void all() {
                    org.junit.jupiter.api.Assertions.assertEquals(" [1, 2]", Words.all(new StringBuilder("a")));
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Document chapter;
    private static ToldNames source;
    private static ToldNames test;

    @BeforeAll
    static void weave() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Words.java", WORDS)
                .with("src/test/java/shop/WordsTest.java", TEST)
                .documented(new Library(
                        "org.junit:docs:jar:6",
                        Path.of(TinyProject.location(Test.class)),
                        "https://junit.example/6/",
                        null))
                .compiled()
                .passed("shop.WordsTest", "all", "")
                .requiring(Require.COMPILED);
        assertThat(project.weave().problems()).noneMatch(diagnostic -> diagnostic.isError());
        chapter = page("words.html");
        source = names("source/shop/Words.java");
        test = names("test-source/shop/WordsTest.java");
    }

    @Test
    void aMemberOfAHiddenTypeLeadsToTheTypeThatReadersKnowItBy() {
        assertThat(hrefs(source, "length"))
                .containsExactly(JDK + "lang/StringBuilder.html#length()", JDK + "lang/StringBuilder.html#length()");
        assertThat(hrefs(source, "setLength")).containsExactly(JDK + "lang/StringBuilder.html#setLength(int)");
    }

    @Test
    void aMethodThatTakesAnyNumberLeadsToItsDots() {
        assertThat(hrefs(source, "format"))
                .containsExactly(JDK + "lang/String.html#format(java.lang.String,java.lang.Object...)");
        assertThat(hrefs(source, "asList")).containsExactly(JDK + "util/Arrays.html#asList(java.lang.Object%5B%5D)");
        assertThat(hrefs(source, "append")).containsExactly(JDK + "lang/StringBuilder.html#append(char%5B%5D)");
    }

    @Test
    void proseLeadsWhereCodeDoes() {
        assertThat(chapter.select("article p a").eachAttr("href"))
                .contains(
                        JDK + "lang/StringBuilder.html#length()",
                        JDK + "lang/String.html#format(java.lang.String,java.lang.Object...)",
                        JDK + "lang/StringBuilder.html#append(char%5B%5D)",
                        JDK + "lang/CharSequence.html",
                        JUNIT + "Test.html");
    }

    @Test
    void aNameOfALibraryLeadsToItsDocumentation() {
        assertThat(hrefs(test, "Test")).containsExactly(JUNIT + "Test.html");
        assertThat(hrefs(test, "api")).contains(JUNIT + "package-summary.html");
        assertThat(hrefs(test, "assertEquals"))
                .containsExactly(JUNIT + "Assertions.html#assertEquals(java.lang.Object,java.lang.Object)");
    }

    private static List<String> hrefs(ToldNames names, String name) {
        return names.all().stream()
                .filter(told -> told.text().equals(name) && !told.href().isEmpty())
                .map(ToldNames.Name::href)
                .toList();
    }

    private static ToldNames names(String source) throws IOException {
        Path book = folder.resolve("target/book");
        return new ToldNames(
                Files.readString(book.resolve(source + ".html")),
                Files.readString(book.resolve("data").resolve(source + ".js")));
    }

    private static Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book").resolve(address)));
    }
}
