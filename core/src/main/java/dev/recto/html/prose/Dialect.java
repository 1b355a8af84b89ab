package dev.recto.html.prose;

import com.vladsch.flexmark.ast.AnchorRefTarget;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;

/** The Markdown of the book: CommonMark with GitHub's tables, and what books need besides. */
final class Dialect {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            AdmonitionExtension.create(),
                            DefinitionExtension.create(),
                            AttributesExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create()))
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.OBFUSCATE_EMAIL, false)
            .set(AttributesExtension.FENCED_CODE_INFO_ATTRIBUTES, false)
            // Its default reads a dozen files out of the jar for every single passage.
            .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.WITH_CAPTION, false)
            .toImmutable();

    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            .attributeProviderFactory(new HeadingIds())
            .build();

    private Dialect() {}

    /** Markdown to HTML as written: nothing is held back here. */
    static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** Without generated fragments flexmark loses those that the author wrote, too. */
    private static final class HeadingIds extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return (node, part, attributes) -> {
                if (node instanceof AnchorRefTarget heading && heading.isExplicitAnchorRefId()) {
                    attributes.replaceValue("id", heading.getAnchorRefId());
                }
            };
        }
    }
}
