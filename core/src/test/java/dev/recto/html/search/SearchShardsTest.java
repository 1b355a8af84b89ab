package dev.recto.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.search.SearchDocument.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scripts that a search loads. */
class SearchShardsTest {

    private static final SearchDocument PAGE = new SearchDocument(Kind.PAGE, -1, "a.html", "A", "", "words </script>");
    private static final SearchDocument LISTING = new SearchDocument(Kind.LISTING, 0, "a.html#b", "", "b", "int b;\n");

    @Test
    void aDocumentIsItsKindItsParentItsPlaceAndItsTexts() {
        assertThat(text(SearchShards.of(List.of(PAGE, LISTING)).get("search/1.js")))
                .isEqualTo("""
                recto.take({"next":"","documents":[\
                [0,-1,"a.html","A","","words \\u003c/script\\u003e"],[2,0,"a.html#b","","b","int b;\\n"]]});
                """);
    }

    @Test
    void whatIsTooMuchForOneScriptStandsInTheNext() {
        Map<String, byte[]> shards = SearchShards.of(List.of(PAGE, LISTING, LISTING), 90);

        assertThat(shards.keySet()).containsExactly("search/1.js", "search/2.js");
        assertThat(text(shards.get("search/1.js"))).contains("\"next\":\"search/2.js\"", "a.html\",\"A");
        assertThat(text(shards.get("search/2.js"))).contains("\"next\":\"\"", "int b;");
    }

    @Test
    void aDocumentThatIsTooLongStandsAlone() {
        assertThat(SearchShards.of(List.of(PAGE, LISTING), 1)).hasSize(2);
    }

    @Test
    void anEmptyBookHasAScriptWithNothingInIt() {
        assertThat(text(SearchShards.of(List.of()).get("search/1.js")))
                .isEqualTo("recto.take({\"next\":\"\",\"documents\":[]});\n");
    }

    private static String text(byte[] script) {
        return new String(script, StandardCharsets.UTF_8);
    }
}
