package org.commonmark.ext.gfm.strikethrough;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.Test;

public class StrikethroughTest {

    @Test
    public void twoTildes() {
        assertEquals("~~", new Strikethrough("~~").getOpeningDelimiter());
    }

    @Test
    public void html() {
        var extensions = List.of(StrikethroughExtension.create());
        var document = Parser.builder().extensions(extensions).build().parse("~~foo~~");

        assertEquals(
                "<p><del>foo</del></p>\n",
                HtmlRenderer.builder().extensions(extensions).build().render(document));
    }
}
