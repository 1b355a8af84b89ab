package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.fixture.Pen;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The title, the marked lines and the numbers of code in prose. */
class FenceLooksMarkupTest {

    @Test
    void aFenceHasATitleMarkedLinesAndNumbers() {
        Element figure = figure("```js title=\"<a>.js\" {2,4} linenums=9\nif (a) {\n    b(1);\n}\n\n```\n");

        assertThat(figure.select("figcaption .number").text()).isEqualTo("<a>.js");
        Element code = figure.select("pre.code.numbered").first();
        assertThat(code.attr("aria-label")).isEqualTo("<a>.js, JavaScript");
        assertThat(code.select(".line").eachAttr("data-line")).containsExactly("9", "10", "11", "12");
        assertThat(code.select("mark").eachText()).containsExactly("b(1);");
        assertThat(code.wholeText()).isEqualTo("if (a) {\n    b(1);\n}\n\n");
    }

    @Test
    void aFenceThatSaysNothingIsAsItWas() {
        Element figure = figure("```js x=1\na();\n```\n");

        assertThat(figure.select("figcaption .number").text()).isEqualTo("JavaScript");
        assertThat(figure.select("mark, .numbered, [data-line]")).isEmpty();
    }

    private static Element figure(String text) {
        Site site = Site.of(Pen.markdown("", "src/book/page.md", 1, text, Map.of()));
        assertThat(site.diagnostics()).isEmpty();
        return site.page().select("figure.listing").first();
    }
}
