package dev.recto.epub;

import dev.recto.book.Imprint;
import dev.recto.html.DrawnBook;
import dev.recto.html.leaf.Leaf;
import dev.recto.html.leaf.Leaves;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** All files of the publication but the one that lists them: those that are read, in their order, and what they show. */
final class EpubPages {

    private static final String STYLE_SHEET = "book.css";
    private static final String FORMULA_STYLE_SHEET = "maths.css";

    private final DrawnBook drawn;
    private final Imprint imprint;
    private final EpubPictures pictures;
    private final Access access = new Access();
    private final List<String> styles = new ArrayList<>(List.of(STYLE_SHEET));

    EpubPages(DrawnBook drawn, EpubPictures pictures) {
        this.drawn = drawn;
        this.imprint = drawn.book().imprint();
        this.pictures = pictures;
        if (drawn.book().hasFormulas()) {
            styles.add(FORMULA_STYLE_SHEET);
        }
    }

    /** What readers need to take it in, once all files are made. */
    Access access() {
        return access;
    }

    /** The files, in the order in which they are listed. */
    List<Resource> all() throws IOException {
        List<Resource> all = new ArrayList<>();
        all.add(Cover.picture(imprint));
        all.add(page(Cover.NAME, imprint.title(), Cover.page(imprint), Set.of()));
        all.add(page(Leaves.TITLE, imprint.title(), TitlePage.of(imprint), Set.of()));
        Navigation navigation = new Navigation(drawn);
        all.add(page(Navigation.NAME, Navigation.TITLE, navigation.content(), Set.of("nav")));
        Leaves leaves = new Leaves(drawn.leaves());
        for (Leaf leaf : drawn.leaves()) {
            Element content = LeafPage.of(leaf, leaves, pictures);
            access.add(content);
            all.add(page(leaf.id(), leaf.page().numberedTitle(), content, Xhtml.properties(content)));
        }
        all.add(page(Leaves.COLOPHON, "Colophon", account(), Set.of()));
        all.add(Resource.used("style", STYLE_SHEET, "text/css", styleSheet()));
        if (drawn.book().hasFormulas()) {
            all.add(Resource.used("style-maths", FORMULA_STYLE_SHEET, "text/css", formulaStyleSheet()));
        }
        all.addAll(pictures.all());
        return all;
    }

    private Resource page(String name, String title, Element content, Set<String> properties) {
        String head = title.isBlank() ? name : title;
        return Resource.page(name, properties, Xhtml.of(imprint.language(), head, styles, content));
    }

    /** On a page of its own its headings are the outermost. */
    private Element account() {
        Element account = Jsoup.parseBodyFragment(drawn.account()).body().child(0);
        account.select("h2, h3")
                .forEach(heading -> heading.tagName(heading.normalName().equals("h2") ? "h1" : "h2"));
        account.remove();
        return Xhtml.means(account, "colophon", "doc-colophon");
    }

    /** EPUB leaves the direction of writing to the documents. */
    private byte[] formulaStyleSheet() {
        String css = new String(drawn.formulaStyleSheet(), StandardCharsets.UTF_8);
        return css.replaceAll(" direction: \\w+;", "").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] styleSheet() throws IOException {
        try (var stream = EpubPages.class.getResourceAsStream(STYLE_SHEET)) {
            if (stream == null) {
                throw new IllegalStateException(STYLE_SHEET + " is missing from the plugin's jar");
            }
            return stream.readAllBytes();
        }
    }
}
