package dev.recto.dialect.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.dialect.Foreign;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wrote a page, and where more is told of them, as each system says it. */
class AuthorsTest {

    @TempDir
    private Path folder;

    @Test
    void authorsOfJekyllHaveAnAddressOrAnAccount() {
        Foreign site = new Foreign(folder).in("chirpy").with("_data/authors.yml", """
                ada: {name: Ada Lovelace, url: 'https://ada.example', twitter: ada}
                bob: {name: Bob, twitter: '@bob'}
                eve: {name: Eve, url: eve.example}
                """);

        assertThat(authors(site, "authors: [ada, bob, eve, 'Mal <mal@x.example>']"))
                .isEqualTo("authors: [\"Ada Lovelace <https://ada.example>\", \"Bob <https://twitter.com/bob>\","
                        + " \"Eve\", \"Mal\"]");
    }

    @Test
    void aLinkOfHtmlIsANameWithAnAddress() {
        assertThat(authors(new Foreign(folder).in("fastpages"), "author: \"<a href='https://ada.example'>Ada</a>\""))
                .isEqualTo("authors: [\"Ada <https://ada.example>\"]");
    }

    @Test
    void authorsOfDocusaurusStandBesideTheirPosts() {
        Foreign site = new Foreign(folder)
                .in("docusaurus")
                .with("blog/authors.yml", "ada:\n  name: Ada Lovelace\n  url: https://ada.example\n  title: Analyst\n");

        assertThat(authors(site, "authors:\n  - ada\n  - {name: Bob, url: 'https://bob.example'}"))
                .isEqualTo("authors: [\"Ada Lovelace <https://ada.example>\", \"Bob <https://bob.example>\"]");
    }

    @Test
    void authorsOfHugoBloxHavePagesOfTheirOwn() {
        Foreign site = new Foreign(folder).in("wowchemy").with("content/authors/ada/_index.md", """
                ---
                title: Ada Lovelace
                social:
                  - {icon: envelope, link: 'mailto:ada@example.org'}
                  - {icon: github, link: 'https://github.com/ada'}
                ---
                """);

        assertThat(authors(site, "authors: [ada]")).isEqualTo("authors: [\"Ada Lovelace <https://github.com/ada>\"]");
    }

    @Test
    void anAuthorWithoutANameIsToldAtItsPlace() {
        Foreign site = new Foreign(folder).in("docusaurus");
        authors(site, "authors:\n  - {url: 'https://bob.example'}");

        assertThat(site.told("content/a.md"))
                .contains("content/a.md:4:5 [malformed-front-matter] this author has no name");
    }

    private static String authors(Foreign site, String front) {
        site.with("content/a.md", "---\ntitle: A\n" + front + "\n---\nText.\n");
        return Stream.of(site.page("content/a.md").split("\n", -1))
                .filter(line -> line.startsWith("authors: "))
                .findFirst()
                .orElse("");
    }
}
