package dev.recto.epub;

import dev.recto.html.DrawnBook;
import dev.recto.html.leaf.Leaf;
import dev.recto.html.leaf.Leaves;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.FrameView.PartView;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The table of contents, which reading systems show as well, and where the parts of the publication are. */
final class Navigation {

    /** The name of its page. */
    static final String NAME = "nav";

    private static final String HEAD = "contents-head";

    private final DrawnBook drawn;
    private final Tongue tongue;
    private final List<Leaf> noted;
    private final Leaves leaves;
    private final Map<String, Leaf> byId;

    /** @param noted the pages that have notes */
    Navigation(DrawnBook drawn, Tongue tongue, List<Leaf> noted) {
        this.drawn = drawn;
        this.tongue = tongue;
        this.noted = noted;
        this.leaves = new Leaves(drawn.leaves());
        this.byId = drawn.leaves().stream().collect(Collectors.toMap(Leaf::id, Function.identity()));
    }

    /** What stands on its page. */
    Element content() {
        Element page = new Element("section").addClass("contents-page");
        page.appendChild(contents()).appendText("\n").appendChild(landmarks());
        return page;
    }

    private Element contents() {
        Element nav = new Element("nav").attr("id", Leaves.CONTENTS);
        Xhtml.means(nav, "toc", "doc-toc").attr("aria-labelledby", HEAD);
        tongue.say(
                nav.appendElement("h1").attr("id", HEAD),
                tongue.wording().frame().contents());
        Element list = nav.appendElement("ol");
        drawn.parts().forEach(part -> add(part, list));
        if (!noted.isEmpty()) {
            notes(list.appendText("\n").appendElement("li"));
        }
        if (!drawn.terms().isEmpty()) {
            own(list, GlossaryPage.NAME, tongue.wording().index().glossary());
        }
        own(list, Leaves.COLOPHON, tongue.wording().frame().colophon());
        return nav;
    }

    /** A page that nobody wrote. */
    private void own(Element list, String name, String words) {
        Element item = list.appendText("\n").appendElement("li");
        tongue.say(link(item, EpubLinks.href(name, name), words), words);
    }

    private void notes(Element item) {
        tongue.say(item.appendElement("span"), tongue.wording().epub().notes());
        Element pages = item.appendElement("ol");
        for (Leaf leaf : noted) {
            String name = LeafPage.notes(leaf);
            link(
                    pages.appendText("\n").appendElement("li"),
                    EpubLinks.href(name, name),
                    leaf.page().numberedTitle());
        }
    }

    private void add(PartView part, Element list) {
        if (part.title().isEmpty()) {
            part.pages().forEach(page -> add(page, list));
        } else {
            Element item = list.appendText("\n").appendElement("li");
            if (part.opening() != null) {
                link(item, href(part.opening()), part.title());
            } else {
                item.appendElement("span").text(words(part.title()));
            }
            if (!part.pages().isEmpty()) {
                Element pages = item.appendElement("ol");
                part.pages().forEach(page -> add(page, pages));
            } else if (part.opening() == null) {
                item.remove();
            }
        }
    }

    private void add(PageLink page, Element list) {
        Element item = list.appendText("\n").appendElement("li");
        link(item, href(page), (page.number() + " " + page.title()).strip());
        String id = leaves.of(page.href());
        List<Heading> sections = byId.containsKey(id) ? byId.get(id).namedSections() : List.of();
        if (!sections.isEmpty()) {
            Element inner = item.appendElement("ol");
            sections.forEach(section -> link(
                    inner.appendText("\n").appendElement("li"), EpubLinks.href(id, section.anchor()), section.text()));
        }
    }

    private String href(PageLink page) {
        String id = leaves.of(page.href());
        return EpubLinks.href(id, id);
    }

    private Element landmarks() {
        Wording wording = tongue.wording();
        Element nav = new Element("nav").attr(Xhtml.TYPE, "landmarks").attr("hidden", "hidden");
        tongue.say(nav.appendElement("h2"), wording.epub().landmarks());
        Element list = nav.appendElement("ol");
        landmark(list, Resource.href(Cover.NAME), "cover", wording.epub().cover());
        landmark(
                list,
                EpubLinks.href(Leaves.TITLE, Leaves.TITLE),
                "titlepage",
                wording.epub().titlePage());
        landmark(
                list,
                EpubLinks.href(Leaves.CONTENTS, Leaves.CONTENTS),
                "toc",
                wording.frame().contents());
        drawn.leaves().stream()
                .findFirst()
                .ifPresent(first -> landmark(
                        list,
                        EpubLinks.href(first.id(), first.id()),
                        "bodymatter",
                        wording.epub().text()));
        noted.stream()
                .findFirst()
                .map(LeafPage::notes)
                .ifPresent(first -> landmark(
                        list,
                        EpubLinks.href(first, first),
                        "endnotes",
                        wording.epub().notes()));
        if (!drawn.terms().isEmpty()) {
            landmark(
                    list,
                    EpubLinks.href(GlossaryPage.NAME, GlossaryPage.NAME),
                    "glossary",
                    wording.index().glossary());
        }
        landmark(
                list,
                EpubLinks.href(Leaves.COLOPHON, Leaves.COLOPHON),
                "colophon",
                wording.frame().colophon());
        return nav;
    }

    private void landmark(Element list, String href, String type, String words) {
        tongue.say(link(list.appendText("\n").appendElement("li"), href, words), words)
                .attr(Xhtml.TYPE, type);
    }

    private static Element link(Element item, String href, String words) {
        return item.appendElement("a").attr("href", href).text(words(words));
    }

    /** Reading systems refuse an entry without words. */
    private static String words(String words) {
        return words.isBlank() ? "\u2026" : words;
    }
}
