package dev.recto.html;

import dev.recto.book.Citation;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.prose.FenceLooks;
import java.util.List;
import java.util.Map;

/** Stands for everything that is not prose where a page is drawn to see its links and fragments alone. */
record UndrawnInserts(PageCitations citations) implements InsertMarkup {

    /** Of all that is drawn in prose, citations alone have fragments that the book has not given them. */
    @Override
    public String html(Insert insert) {
        if (insert instanceof Citation citation) {
            citations.cite(citation);
        }
        return "";
    }

    @Override
    public String labelled(Insert.Reference reference, String label) {
        return "";
    }

    @Override
    public String rest(String title, Listing listing) {
        return "";
    }

    @Override
    public String fence(String language, FenceLooks looks, List<String> lines) {
        return "";
    }

    @Override
    public String codeWithMarkup(String html) {
        return "";
    }

    @Override
    public int unverified() {
        return 0;
    }

    @Override
    public Map<Output, String> outputs() {
        return Map.of();
    }
}
