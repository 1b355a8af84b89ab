package dev.recto.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.search.SearchDocument.Kind;
import org.junit.jupiter.api.Test;

/** The index is one that MiniSearch reads; what it then finds, tests in a browser see. */
class SearchIndexTest {

    @Test
    void eachTermTellsHowOftenItStandsInWhichFieldOfWhichDocument() {
        SearchIndex index = new SearchIndex();
        index.add(
                7,
                SearchIndex.terms(
                        new SearchDocument(Kind.PAGE, -1, "a.html", "Two sums", "", "A sum is a sum."), new Terms()));
        index.add(
                8, SearchIndex.terms(new SearchDocument(Kind.LISTING, 7, "a.html#b", "", "Cart.sum", ""), new Terms()));

        assertThat(index.json())
                .isEqualTo("{\"documentCount\":2,\"nextId\":2,\"documentIds\":{\"0\":7,\"1\":8},"
                        + "\"fieldIds\":{\"title\":0,\"name\":1,\"text\":2},"
                        + "\"fieldLength\":{\"0\":[2,0,3],\"1\":[0,3,0]},\"averageFieldLength\":[1.0,1.5,1.5],"
                        + "\"storedFields\":{},\"dirtCount\":0,\"index\":["
                        + "[\"a\",{\"2\":{\"0\":2}}],[\"cart\",{\"1\":{\"1\":1}}],[\"cart.sum\",{\"1\":{\"1\":1}}],"
                        + "[\"is\",{\"2\":{\"0\":1}}],[\"sum\",{\"1\":{\"1\":1},\"2\":{\"0\":2}}],[\"sums\",{\"0\":{\"0\":1}}],"
                        + "[\"two\",{\"0\":{\"0\":1}}]],\"serializationVersion\":2}");
    }
}
