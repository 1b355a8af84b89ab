package dev.recto.html;

import dev.recto.book.FullSource;
import dev.recto.book.Listing;
import dev.recto.html.code.Attribution;
import dev.recto.html.code.StyledWord;
import dev.recto.html.page.SourceView;
import dev.recto.html.prose.Typography;
import dev.recto.text.FileName;
import dev.recto.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws the pages of whole sources. What comes of one depends on its inputs and on what it asks alone. */
final class SourceDrawer {

    private final Templates templates;
    private final Typography typography;

    /** @param language BCP 47 tag of the book's language */
    SourceDrawer(String language, Templates templates) {
        this.templates = templates;
        this.typography = new Typography(language);
    }

    /**
     * Draws a source.
     *
     * @param book answers what else it has to know
     * @return its page, and what that loads when it is idle
     */
    List<DrawnFile> draw(SourceInputs inputs, Surroundings book) throws IOException {
        FullSource source = inputs.source();
        OnPage onPage = new OnPage(source, new Addresses(book), book, typography);
        SourceView view = view(inputs, onPage);
        onPage.data().put(Previews.NAME, Previews.of(source, view.frame()).all());
        List<DrawnFile> files = new ArrayList<>();
        new SiteFiles(templates, (address, content) -> files.add(DrawnFile.of(address, content)))
                .page(view.frame(), templates.render("source", view), onPage.data());
        return files;
    }

    private static SourceView view(SourceInputs inputs, OnPage onPage) {
        FullSource source = inputs.source();
        Wording wording = onPage.wording();
        RanBy ranBy = new RanBy(inputs.verdict(), onPage.addresses(), source.address(), wording);
        List<List<StyledWord>> tokens = Attribution.of(source.lines(), "java");
        List<SourceView.Line> lines = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Listing.Line line = source.lines().get(i);
            int number = line.number().orElseThrow();
            int end = line.cut().runs().get(0).span().end();
            lines.add(new SourceView.Line(
                    number,
                    ranBy.lineClass(number),
                    lineEnd(source.text(), end),
                    onPage.views(tokens.get(i), "L" + number)));
            onPage.glossary().add(source.file(), line, source.file());
        }
        onPage.data().put("ran", ranBy.data());
        onPage.data().put("names", onPage.glossary().data());
        return new SourceView(
                inputs.frame(), FileName.last(source.file()), source.file(), inputs.showings(), ranBy.view(), lines);
    }

    /** How a line ends. A browser reads every end as a line feed, so that a page has to name the others. */
    private static String lineEnd(String text, int offset) {
        if (text.startsWith("\r\n", offset)) {
            return "crlf";
        }
        if (text.startsWith("\n", offset)) {
            return "lf";
        }
        return text.startsWith("\r", offset) ? "cr" : "none";
    }
}
