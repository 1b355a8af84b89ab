package dev.recto.bench.peer;

import dev.recto.bench.book.Dress;
import dev.recto.bench.book.Form;
import dev.recto.bench.book.SyntheticChapter;
import dev.recto.bench.book.Template;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Javadoc, which shows regions of the sources as snippets. */
public final class JavadocForm implements Form {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private static final Dress DOCUMENTED = new Dress() {
        @Override
        public String head(SyntheticChapter chapter) {
            return comment("", html(chapter.opening()));
        }

        @Override
        public String before(SyntheticChapter chapter, int listing) {
            String words = html(chapter.passage(listing, step -> "{@link #step" + step + "}"));
            String type = chapter.packageName() + "." + chapter.type();
            return comment("    ", words + "{@snippet class=\"" + type + "\" region=\"step" + listing + "\"}\n")
                    + "    // @start region=\"step" + listing + "\"\n";
        }

        @Override
        public String after(int listing) {
            return "    // @end region=\"step" + listing + "\"\n";
        }
    };

    private static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown));
    }

    private static String comment(String indent, String html) {
        return indent + "/**\n" + Dress.indented(indent + " * ", html) + indent + " */\n";
    }

    @Override
    public String pom() {
        return Template.filled("javadoc.pom.xml");
    }

    @Override
    public Map<String, String> files(SyntheticChapter chapter) {
        return Form.sources(chapter, DOCUMENTED);
    }
}
