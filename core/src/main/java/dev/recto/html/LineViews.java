package dev.recto.html;

import dev.recto.book.Listing;
import dev.recto.html.code.Attribution;
import dev.recto.html.code.Highlighter;
import dev.recto.html.code.Token;
import dev.recto.html.page.ListingView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The lines of a listing as its template shows them. */
final class LineViews {

    private final Highlighter highlighter;
    private final LineMaker maker;
    private final OnPage onPage;
    private final String language;
    private final String source;

    LineViews(Listing listing, Highlighter highlighter, LineMaker maker, OnPage onPage) {
        this.maker = maker;
        this.highlighter = highlighter;
        this.onPage = onPage;
        this.language = listing.language();
        this.source = source(listing);
    }

    /** What a listing's locals belong to: its file, or, of code in prose, the fence alone. */
    private static String source(Listing listing) {
        Listing.Cut cut = listing.origin();
        if (cut == null) {
            return "";
        }
        return cut.recipe() == null ? cut.source() : cut.file();
    }

    /** The lines, each with its class of the style sheet; what is folded is marked as the listings that show it are. */
    List<ListingView.Line> of(List<Listing.Line> lines, Function<Listing.Line, String> css) {
        List<List<Token>> tokens = Attribution.of(lines, language, highlighter);
        List<ListingView.Line> views = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Listing.Line line = lines.get(i);
            ListingView.Line view = maker.line(line, css.apply(line), tokens.get(i), source);
            views.add(line.unfolded().isEmpty() ? view : view.unfoldingTo(of(line.unfolded(), this::elsewhere)));
        }
        return views;
    }

    private String elsewhere(Listing.Line line) {
        return line.number() > 0 ? onPage.marks().lineClass(source, line.number()) : "line";
    }
}
