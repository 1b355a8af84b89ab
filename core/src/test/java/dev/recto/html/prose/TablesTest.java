package dev.recto.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.fixture.Pen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of tables in the specification of GitHub Flavored Markdown, 0.29, out of the book's own renderer. The book
 * says an alignment by a class, and puts every table into a frame in which it can be scrolled.
 */
class TablesTest {

    private static int asSpecified;

    static List<Arguments> examples() {
        return List.of(
                Arguments.of(198, "| foo | bar |\n| --- | --- |\n| baz | bim |\n", """
                        <table>
                        <thead>
                        <tr>
                        <th>foo</th>
                        <th>bar</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>baz</td>
                        <td>bim</td>
                        </tr>
                        </tbody>
                        </table>
                        """),
                Arguments.of(199, "| abc | defghi |\n:-: | -----------:\nbar | baz\n", """
                        <table>
                        <thead>
                        <tr>
                        <th align="center">abc</th>
                        <th align="right">defghi</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td align="center">bar</td>
                        <td align="right">baz</td>
                        </tr>
                        </tbody>
                        </table>
                        """),
                Arguments.of(200, "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n", """
                        <table>
                        <thead>
                        <tr>
                        <th>f|oo</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>b <code>|</code> az</td>
                        </tr>
                        <tr>
                        <td>b <strong>|</strong> im</td>
                        </tr>
                        </tbody>
                        </table>
                        """),
                Arguments.of(201, "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n", """
                        <table>
                        <thead>
                        <tr>
                        <th>abc</th>
                        <th>def</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>bar</td>
                        <td>baz</td>
                        </tr>
                        </tbody>
                        </table>
                        <blockquote>
                        <p>bar</p>
                        </blockquote>
                        """),
                Arguments.of(202, "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n", """
                        <table>
                        <thead>
                        <tr>
                        <th>abc</th>
                        <th>def</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>bar</td>
                        <td>baz</td>
                        </tr>
                        <tr>
                        <td>bar</td>
                        <td></td>
                        </tr>
                        </tbody>
                        </table>
                        <p>bar</p>
                        """),
                Arguments.of(203, "| abc | def |\n| --- |\n| bar |\n", """
                        <p>| abc | def |
                        | --- |
                        | bar |</p>
                        """),
                Arguments.of(204, "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n", """
                        <table>
                        <thead>
                        <tr>
                        <th>abc</th>
                        <th>def</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>bar</td>
                        <td></td>
                        </tr>
                        <tr>
                        <td>bar</td>
                        <td>baz</td>
                        </tr>
                        </tbody>
                        </table>
                        """),
                Arguments.of(205, "| abc | def |\n| --- | --- |\n", """
                        <table>
                        <thead>
                        <tr>
                        <th>abc</th>
                        <th>def</th>
                        </tr>
                        </thead>
                        </table>
                        """));
    }

    @ParameterizedTest(name = "example {0}")
    @MethodSource("examples")
    void aTableIsDrawnAsTheSpecificationHasIt(int number, String written, String html) throws Unrenderable {
        assertThat(render(written)
                        .replace(
                                "<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>",
                                "<table>")
                        .replace("</table></div>", "</table>")
                        .replace(" scope=\"col\"", "")
                        .replaceAll("class=\"(center|right)\"", "align=\"$1\""))
                .isEqualTo(html);
        asSpecified++;
    }

    @AfterAll
    static void report() {
        System.out.println("the book's renderer draws " + asSpecified + " of "
                + examples().size() + " examples of GitHub's tables as the specification has them");
    }

    private static String render(String written) throws Unrenderable {
        return new ProseRenderer(new Typography("en"))
                .render(Pen.markdown("", "f", 1, written, Map.of()), new PlainSetting())
                .html();
    }
}
