package dev.recto.html.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a reader can change a file, by what a POM says of where the sources can be browsed. */
class EditLinksTest {

    private static final String FILE = "src/book/a b.md";

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada/carts, https://github.com/ada/carts/edit/HEAD/src/book/a%20b.md",
        "https://github.com/ada/carts.git, https://github.com/ada/carts/edit/HEAD/src/book/a%20b.md",
        "https://github.com/ada/carts/, https://github.com/ada/carts/edit/HEAD/src/book/a%20b.md",
        "https://github.com/ada/carts/tree/main, https://github.com/ada/carts/edit/main/src/book/a%20b.md",
        "https://github.com/ada/carts/tree/main/book/, https://github.com/ada/carts/edit/main/book/src/book/a%20b.md",
        "https://github.com/ada/carts/tree/new/ways/book, https://github.com/ada/carts/edit/new/ways/book/src/book/a%20b.md",
        "https://github.example.org/ada/carts/tree/main, https://github.example.org/ada/carts/edit/main/src/book/a%20b.md",
        "https://gitlab.com/ada/carts, https://gitlab.com/ada/carts/-/edit/HEAD/src/book/a%20b.md",
        "https://gitlab.com/shops/ada/carts/-/tree/main, https://gitlab.com/shops/ada/carts/-/edit/main/src/book/a%20b.md",
        "https://git.example.org/ada/carts/-/tree/main/book, https://git.example.org/ada/carts/-/edit/main/book/src/book/a%20b.md",
        "https://bitbucket.org/ada/carts/src/main, https://bitbucket.org/ada/carts/src/main/src/book/a%20b.md?mode=edit",
        "https://bitbucket.org/ada/carts/src/main/book, https://bitbucket.org/ada/carts/src/main/book/src/book/a%20b.md?mode=edit",
        "https://codeberg.org/ada/carts/src/branch/main, https://codeberg.org/ada/carts/_edit/main/src/book/a%20b.md",
        "http://git.example.org/ada/carts/src/branch/main/book, http://git.example.org/ada/carts/_edit/main/book/src/book/a%20b.md",
    })
    void aForgeIsKnownByTheShapeOfItsAddresses(String repository, String expected) {
        assertThat(EditLinks.of(repository).to(FILE)).hasValue(expected);
    }

    /** Maven puts a module's name behind an address that it inherits, which leads nowhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/carts",
                "https://github.com/ada",
                "https://github.com/ada/carts/carts-book",
                "https://github.com/ada/carts?tab=readme",
                "https://gitlab.com/ada/carts/carts-book",
                "https://bitbucket.org/ada/carts",
                "https://codeberg.org/ada/carts",
                "javascript://github.com/ada/carts",
                "git@github.com:ada/carts.git",
            })
    void whatHasNoneOfTheseShapesLeadsNowhere(String repository) {
        assertThat(EditLinks.of(repository).to(FILE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cart.java",
                "target/generated-sources/annotations/shop/Cart.java",
                "target/generated-test-sources/recto/shop/CartTest.java",
            })
    void whatLiesOutsideOfTheProjectOrWasGeneratedIsNotChangedThere(String file) {
        assertThat(EditLinks.of("https://github.com/ada/carts").to(file)).isEmpty();
    }

    @Test
    void signsOfAddressesInNamesAreWritten() {
        assertThat(EditLinks.of("https://github.com/ada/carts").to("src/book/a?b#c\u540D.md"))
                .hasValue("https://github.com/ada/carts/edit/HEAD/src/book/a%3Fb%23c%E5%90%8D.md");
    }
}
