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
    private final Tongue tongue;
    private final EpubPictures pictures;
    private final Access access = new Access();
    private final List<String> styles = new ArrayList<>(List.of(STYLE_SHEET));

    EpubPages(DrawnBook drawn, EpubPictures pictures) {
        this.drawn = drawn;
        this.imprint = drawn.book().imprint();
        this.tongue = Tongue.of(imprint);
        this.pictures = pictures;
        if (drawn.book().hasFormulas()) {
            styles.add(FORMULA_STYLE_SHEET);
        }
    }

    /** What readers need to take it in, once all files are made. */
    Access access() {
        return access;
    }

    /**
     * A document before it is written.
     *
     * @param page the name of the page that it was made of, where its links start
     */
    private record Document(String name, String page, String title, Element content, Set<String> properties) {

        Document(String name, String title, Element content, Set<String> properties) {
            this(name, name, title, content, properties);
        }
    }

    /** The files, in the order in which they are listed. */
    List<Resource> all() throws IOException {
        List<Resource> all = new ArrayList<>();
        all.add(Cover.picture(imprint));
        for (Document document : documents()) {
            all.add(written(document));
        }
        all.add(Resource.used("style", STYLE_SHEET, "text/css", styleSheet()));
        if (drawn.book().hasFormulas()) {
            all.add(Resource.used("style-maths", FORMULA_STYLE_SHEET, "text/css", formulaStyleSheet()));
        }
        all.addAll(pictures.all());
        return all;
    }

    private List<Document> documents() throws IOException {
        List<Document> pages = new ArrayList<>();
        List<Document> notes = new ArrayList<>();
        List<Leaf> noted = new ArrayList<>();
        Leaves leaves = new Leaves(drawn.leaves());
        Moved moved = new Moved();
        for (Leaf leaf : drawn.leaves()) {
            String title = leaf.page().numberedTitle();
            List<Element> contents = LeafPage.of(leaf, leaves, pictures, tongue);
            pages.add(new Document(leaf.id(), title, contents.get(0), Xhtml.properties(contents.get(0))));
            for (Element found : contents.subList(1, contents.size())) {
                String name = LeafPage.notes(leaf);
                noted.add(leaf);
                notes.add(new Document(
                        name,
                        leaf.id(),
                        tongue.wording().epub().notes() + ": " + title,
                        found,
                        Xhtml.properties(found)));
                moved.add(name, found);
            }
        }
        GlossaryPage glossary = new GlossaryPage(drawn.terms(), leaves, tongue);
        pages.forEach(document -> glossary.lead(document.content()));
        notes.forEach(document -> glossary.lead(document.content()));
        Element contents = new Navigation(drawn, tongue, noted).content();
        List<Document> all = new ArrayList<>();
        all.add(new Document(Cover.NAME, imprint.title(), Cover.page(imprint), Set.of()));
        all.add(new Document(Leaves.TITLE, imprint.title(), TitlePage.of(drawn.book(), tongue, pictures), Set.of()));
        all.add(new Document(Navigation.NAME, tongue.wording().frame().contents(), contents, Set.of("nav")));
        all.addAll(pages);
        all.addAll(notes);
        if (!drawn.terms().isEmpty()) {
            all.add(new Document(GlossaryPage.NAME, tongue.wording().index().glossary(), glossary.content(), Set.of()));
        }
        all.add(new Document(Leaves.COLOPHON, tongue.wording().frame().colophon(), account(), Set.of()));
        all.forEach(document -> moved.lead(document.name(), document.page(), document.content()));
        pages.forEach(document -> access.add(document.content()));
        notes.forEach(document -> access.add(document.content()));
        return all;
    }

    private Resource written(Document document) {
        String head = document.title().isBlank() ? document.name() : document.title();
        return Resource.page(
                document.name(), document.properties(), Xhtml.of(tongue, head, styles, document.content()));
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
