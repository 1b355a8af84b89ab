package dev.recto.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.search.SearchDocument.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The scripts that a search loads. */
class SearchShardsTest {

    private static final SearchDocument PAGE = new SearchDocument(Kind.PAGE, -1, "a.html", "A", "", "words </script>");
    private static final SearchDocument LISTING = new SearchDocument(Kind.LISTING, 0, "a.html#b", "", "b", "int b;\n");

    @Test
    void aDocumentIsItsKindItsParentItsPlaceAndItsTexts() {
        assertThat(text(SearchShards.of(List.of(PAGE, LISTING)).get("search/1.js")))
                .startsWith("""
                recto.take({"next":"","documents":[\
                [0,-1,"a.html","A","","words \\u003c/script\\u003e"],[2,0,"a.html#b","","b","int b;\\n"]],\
                "index":{"documentCount":2,""");
    }

    @Test
    void whatIsTooMuchForOneScriptStandsInTheNextWithAnIndexOfItsOwn() {
        Map<String, byte[]> shards = SearchShards.of(List.of(PAGE, LISTING, LISTING), 500);

        assertThat(shards.keySet()).containsExactly("search/1.js", "search/2.js");
        assertThat(text(shards.get("search/1.js")))
                .contains(
                        "\"next\":\"search/2.js\"", "a.html\",\"A", "\"documentIds\":{\"0\":0,\"1\":1}", "[\"words\",");
        assertThat(text(shards.get("search/2.js")))
                .contains("\"next\":\"\"", "int b;", "\"documentIds\":{\"0\":2}", "[\"int\",");
    }

    /** Terms that only one document has are what an index is largest of; in nature they are few. */
    @Test
    void aScriptWithItsIndexHasFiveMegabytesAtMost() {
        List<SearchDocument> documents = IntStream.range(0, 60_000)
                .mapToObj(i ->
                        new SearchDocument(Kind.SECTION, -1, "a.html#" + i, "Section " + i, "", "深" + i + "層学習x" + i))
                .toList();

        assertThat(SearchShards.of(documents).values().stream().mapToInt(script -> script.length))
                .hasSizeGreaterThan(1)
                .allMatch(length -> length < 5_000_000)
                .anyMatch(length -> length > 2_000_000);
    }

    @Test
    void aDocumentThatIsTooLongStandsAlone() {
        assertThat(SearchShards.of(List.of(PAGE, LISTING), 1)).hasSize(2);
    }

    @Test
    void anEmptyBookHasAScriptWithNothingInIt() {
        assertThat(text(SearchShards.of(List.of()).get("search/1.js")))
                .startsWith("recto.take({\"next\":\"\",\"documents\":[],\"index\":{\"documentCount\":0,");
    }

    private static String text(byte[] script) {
        return new String(script, StandardCharsets.UTF_8);
    }
}
