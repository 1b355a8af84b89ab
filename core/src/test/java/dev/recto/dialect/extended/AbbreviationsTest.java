package dev.recto.dialect.extended;

import static dev.recto.dialect.extended.Pages.translated;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {

    @Test
    void anAbbreviationSaysWhatItMeansWhereverItStandsInWords() {
        String page = """
                # On HTML

                HTML, *HTML* and HTML5 in [HTML](a.md), not XHTML.

                *[HTML]: Hypertext "Markup" Language
                *[HTML5]: Its fifth
                """;
        String html = "<abbr title=\"Hypertext &quot;Markup&quot; Language\">HTML</abbr>";

        assertThat(translated(page)).isEqualTo("""
                # On %1$s

                %1$s, *%1$s* and <abbr title="Its fifth">HTML5</abbr> in [%1$s](a.md), not XHTML.



                """.formatted(html));
    }

    @Test
    void codeTagsNamesAddressesAndImagesStayAsTheyAre() {
        String page = "`T` {@code T} [T] [a][T#b] <https://T.org> ![T](T.png) <b title=\"T\">\n\n*[T]: Time\n";

        assertThat(translated(page)).isEqualTo(page.replace("*[T]: Time", ""));
    }

    @Test
    void aDefinitionMayStandInAQuote() {
        assertThat(translated("> a T\n>\n> *[T]: Time\n")).isEqualTo("> a <abbr title=\"Time\">T</abbr>\n>\n> \n");
    }

    @Test
    void whatOnlyLooksLikeADefinitionStays() {
        for (String page : new String[] {"    *[T]: T\n", "```\n*[T]: T\n```\n", "a *[T]: T\n", "*[T]:\n"}) {
            assertThat(translated(page)).isEqualTo(page);
        }
    }
}
