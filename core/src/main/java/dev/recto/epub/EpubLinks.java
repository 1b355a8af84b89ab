package dev.recto.epub;

import dev.recto.html.leaf.Leaf;
import dev.recto.html.leaf.Leaves;
import dev.recto.html.leaf.Leaves.Found;
import dev.recto.html.leaf.LinkSetting;
import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.nodes.Element;

/** The links of one document of the publication: they lead on to the other documents and out into the web. */
record EpubLinks(Leaf leaf) implements LinkSetting {

    @Override
    public void inTheBook(Element link, Found found) {
        link.attr("href", href(found.page(), found.id()));
    }

    /** Reading systems refuse what is no address letter by letter; its words stay. */
    @Override
    public void elsewhere(Element link, String href) {
        if (!isAddress(href)) {
            link.unwrap();
        }
    }

    /** From any document to a place on a page. */
    static String href(String page, String id) {
        String document = page.equals(Leaves.CONTENTS) ? Navigation.NAME : page;
        return Resource.href(document) + "#" + id;
    }

    private static boolean isAddress(String href) {
        try {
            URI address = new URI(href);
            return address.isOpaque() || address.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
