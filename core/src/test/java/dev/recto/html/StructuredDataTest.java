package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages tell machines in JSON-LD, read by a processor of JSON-LD 1.1. */
class StructuredDataTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final Site SITE = DatedBook.at(DatedBook.SITE);

    /** Types and properties of schema.org: what anything else would mean, nobody knows. */
    private static final Set<String> KNOWN = Set.of(
            "Book",
            "Chapter",
            "Person",
            "TechArticle",
            "author",
            "bookEdition",
            "datePublished",
            "description",
            "inLanguage",
            "isPartOf",
            "license",
            "name",
            "url",
            "version");

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "preface.html", "sub/adding.html"})
    void eachMemberMeansWhatSchemaOrgSays(String address) throws Exception {
        JsonArray expanded = expanded(address);

        assertThat(expanded).hasSize(1);
        Set<String> terms = terms(expanded);
        assertThat(terms).isNotEmpty().allMatch(term -> term.startsWith(SCHEMA));
        assertThat(terms).extracting(term -> term.substring(SCHEMA.length())).isSubsetOf(KNOWN);
    }

    @Test
    void aChapterIsPartOfTheBookThatTheFirstPageIsAbout() throws Exception {
        JsonObject book = expanded("index.html").getJsonObject(0);
        JsonObject chapter = expanded("sub/adding.html").getJsonObject(0);

        assertThat(chapter.getJsonArray(SCHEMA + "isPartOf").getJsonObject(0).get(SCHEMA + "url"))
                .isEqualTo(book.get(SCHEMA + "url"));
    }

    /** Nothing is asked for: the names of schema.org are its own address and a term. */
    private static JsonArray expanded(String address) throws Exception {
        String data = SITE.document(address)
                .select("head > script[type=application/ld+json]")
                .first()
                .data();
        Document context = JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}"));
        return JsonLd.expand(JsonDocument.of(new StringReader(data)))
                .loader((url, options) -> {
                    assertThat(url).isEqualTo(URI.create("https://schema.org"));
                    return context;
                })
                .get();
    }

    /** Types and properties, however deep. */
    private static Set<String> terms(JsonValue value) {
        Set<String> terms = new TreeSet<>();
        if (value instanceof JsonArray array) {
            array.forEach(each -> terms.addAll(terms(each)));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (name.equals("@type")) {
                    ((JsonArray) member)
                            .forEach(type -> terms.add(type.toString().replace("\"", "")));
                } else if (!name.startsWith("@")) {
                    terms.add(name);
                    terms.addAll(terms(member));
                }
            });
        }
        return terms;
    }
}
