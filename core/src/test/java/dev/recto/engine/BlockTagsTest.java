package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doc comments as they are: their block tags stand in a list below the listing. */
class BlockTagsTest {

    private static final String TAGS = """
            Puts a value; see {@link #put(K, V, long)}.

            @param k the key,
                of many words
            @param v the value
            @param <X> what is thrown
            @return what was there
            @throws IllegalStateException where it is full
            @throws X never
            @exception java.io.IOException if so
            @since 2
            @see #put(K, V, long)
            @see java.util.Map#put(Object, Object) the map's
            @see "The book"
            @author nobody
            @deprecated put it elsewhere""";

    private static final String LIST = """
            Deprecated
            - put it elsewhere
            Parameters
            - [k] the key, of many words
            - [v] the value
            - [<X>] what is thrown
            Returns
            - what was there
            Throws
            - [IllegalStateException] where it is full
            - [X] never
            - [java.io.IOException] if so
            Since
            - 2
            See also
            - [put(K, V, long)]
            - the map’s
            - “The book”
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/** %s */", "/// %s"})
    void aListBelowTheListingSaysWhatBlockTagsSay(String comment) throws IOException {
        Document page = woven(comment(comment, TAGS));

        Element list = page.select("figure.listing ~ * dl, figure.listing ~ dl").first();
        assertThat(list).as(page.select("article").html()).isNotNull();
        assertThat(outline(list)).isEqualTo(LIST);
        assertThat(page.select("article").text()).doesNotContain("nobody").doesNotContain("@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/** %s */", "/// %s"})
    void aCommentOfBlockTagsAloneIsProse(String comment) throws IOException {
        Document page = woven(comment(comment, "@param k the key\n@param v the value"));

        assertThat(outline(page.select("dl").first())).isEqualTo("Parameters\n- [k] the key\n- [v] the value\n");
    }

    @Test
    void aBookCanDoWithoutThem() throws IOException {
        Document page = woven(project(comment("/** %s */", TAGS)).withoutBlockTags());

        assertThat(page.select("article dl")).isEmpty();
        assertThat(page.select("article").text()).contains("Puts a value").doesNotContain("the key");
    }

    @Test
    void whatABlockTagNamesAndIsNotThereIsRefusedAtItsPlace() throws IOException {
        TinyProject project = project(comment("/** %s */", "Puts.\n\n@throws GoneException never\n@param k the key"));

        assertThatThrownBy(project::compiled)
                .hasMessageContaining("Cache.java:13: error: 13:16: [dead-link] no type 'GoneException' here");
    }

    private static String comment(String form, String text) {
        String mark = form.startsWith("///") ? "/// " : " * ";
        String lines = text.lines().map(line -> "    " + mark + line).collect(Collectors.joining("\n"));
        return mark.equals("/// ") ? lines : "    /**\n" + lines + "\n     */";
    }

    private TinyProject project(String member) {
        return new TinyProject(folder).with("src/main/java/shop/Cache.java", """
                package shop;

                /** A cache. */
                @dev.recto.Chapter(value = "A cache", order = 1)
                @dev.recto.Explain
                class Cache<K, V> {
                    @dev.recto.Explain("With a lifetime:")
                    void put(K k, V v, long ttl) {}

                %s
                    @dev.recto.Explain
                    <X extends Exception> V put(K k, V v) throws X {
                        return v;
                    }
                }
                """.formatted(member));
    }

    private Document woven(String member) throws IOException {
        return woven(project(member));
    }

    private Document woven(TinyProject project) throws IOException {
        WeaveResult result = project.compiled()
                .passed("shop.Other", "any", "")
                .requiring(Require.COMPILED)
                .weave();
        assertThat(result.problems()).noneMatch(problem -> problem.isError());
        return Jsoup.parse(Files.readString(folder.resolve("target/book/a-cache.html")));
    }

    /** A list of definitions in lines; code and links stand in brackets. */
    private static String outline(Element list) {
        StringBuilder lines = new StringBuilder();
        for (Element child : list.children()) {
            child.select("code").forEach(code -> code.text("[" + code.text() + "]"));
            lines.append(child.tagName().equals("dd") ? "- " : "")
                    .append(child.text())
                    .append('\n');
        }
        return lines.toString();
    }
}
