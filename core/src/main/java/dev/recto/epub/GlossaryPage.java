package dev.recto.epub;

import dev.recto.book.OwnAddress;
import dev.recto.html.leaf.Leaves;
import dev.recto.html.page.GlossaryView.Entry;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.words.Framed;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What the terms of the book mean. Where a term is defined leads to its entry, and the entry back.
 *
 * @param entries sorted by their terms; their links lead from where the site has them
 * @param leaves all pages of the book
 */
record GlossaryPage(List<Entry> entries, Leaves leaves, Tongue tongue) {

    /** The name of its document. */
    static final String NAME = "glossary";

    private static final String TERM = "term-";

    /** What stands in the document. */
    Element content() {
        Element page = Xhtml.means(new Element("section"), NAME, "doc-glossary").attr("id", NAME);
        page.addClass("leaf");
        tongue.say(page.appendElement("h1"), tongue.wording().index().glossary());
        Element list = page.appendElement("dl");
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            Element term = list.appendText("\n").appendElement("dt").attr("id", TERM + at);
            term.attr(Xhtml.TYPE, "glossterm").appendElement("dfn").text(entry.term());
            Element meaning =
                    list.appendElement("dd").attr(Xhtml.TYPE, "glossdef").appendText(entry.meaning());
            Element where = meaning.appendElement("br").parent().appendElement("small");
            places(where, tongue.wording().index().definedIn(), List.of(entry.defined()));
            if (!entry.uses().isEmpty()) {
                places(where, tongue.wording().index().usedIn(), entry.uses());
            }
        }
        return page;
    }

    private void places(Element where, Framed words, List<Link> places) {
        Element around = tongue.borrows() ? tongue.say(where.appendElement("span"), "") : where;
        around.appendText(words.before());
        for (int at = 0; at < places.size(); at++) {
            Link place = places.get(at);
            around.appendText(at == 0 ? "" : ", ");
            leaves.find(OwnAddress.GLOSSARY, place.href())
                    .ifPresentOrElse(
                            found -> around.appendElement("a")
                                    .attr("href", EpubLinks.href(found.page(), found.id()))
                                    .text(place.label()),
                            () -> around.appendText(place.label()));
        }
        around.appendText(words.after());
    }

    /** Leads the terms that a document defines to their entries. */
    void lead(Element content) {
        for (int at = 0; at < entries.size(); at++) {
            String entry = EpubLinks.href(NAME, TERM + at);
            leaves.find(OwnAddress.GLOSSARY, entries.get(at).defined().href())
                    .map(found -> content.getElementById(found.id()))
                    .filter(term ->
                            term.normalName().equals("dfn") && term.select("a").isEmpty() && term.closest("a") == null)
                    .ifPresent(term -> {
                        Element link = Xhtml.means(new Element("a"), "glossref", "doc-glossref");
                        link.attr("href", entry);
                        List.copyOf(term.childNodes()).forEach(link::appendChild);
                        term.appendChild(link);
                    });
        }
    }
}
