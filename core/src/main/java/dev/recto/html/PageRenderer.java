package dev.recto.html;

import dev.recto.book.Block;
import dev.recto.book.Block.Rest;
import dev.recto.book.Block.SectionTitle;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.book.Sections;
import dev.recto.book.Sections.Section;
import dev.recto.html.PageDrawing.AuthoredLink;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.prose.RenderedProse;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.html.prose.Setting;
import dev.recto.html.prose.Unrenderable;
import dev.recto.html.search.PageWords;
import dev.recto.prose.FenceLanguage;
import dev.recto.prose.FenceLooks;
import dev.recto.prose.Prose.Markup;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The blocks of one page to HTML, from top to bottom. */
final class PageRenderer implements Block.Visitor<String> {

    private final Page page;
    private final Addresses addresses;
    private final InsertMarkup inserts;
    private final ProseRenderer prose;
    private final Consumer<Problem> diagnostics;
    private final Consumer<AuthoredLink> links;
    private final Pictures pictures;
    private final PageCitations citations;
    private final Anchors anchors;
    private final Sections sections;
    private final Set<String> blockAnchors;
    private final List<Heading> headings = new ArrayList<>();
    private final PageWords words;
    private int firstHeading = 2;
    private int block;

    PageRenderer(
            Page page,
            Anchors anchors,
            Addresses addresses,
            InsertMarkup inserts,
            ProseRenderer prose,
            Consumer<AuthoredLink> links,
            Pictures pictures,
            PageCitations citations,
            Consumer<Problem> diagnostics) {
        this.page = page;
        this.anchors = anchors;
        this.addresses = addresses;
        this.inserts = inserts;
        this.prose = prose;
        this.links = links;
        this.pictures = pictures;
        this.citations = citations;
        this.diagnostics = diagnostics;
        this.sections = Sections.of(page);
        this.blockAnchors = page.blockAnchors().collect(Collectors.toSet());
        this.words = new PageWords(page, inserts.outputs());
        page.anchors().forEach(anchors::claim);
        sections.all().forEach(section -> anchors.claim(section.anchor()));
        citations.claim();
    }

    /** Every block, one below the other; what the page cites stands behind them, and is no part of this. */
    String body() {
        StringBuilder body = new StringBuilder();
        for (Block each : page.blocks()) {
            body.append(each.accept(this));
            block++;
        }
        citations.heading().ifPresent(heading -> {
            headings.add(heading);
            words.add(heading);
        });
        return body.toString();
    }

    /** How much code on the page nothing verifies and no listing claims, once its body is rendered. */
    int unverified() {
        return inserts.unverified();
    }

    /** What the page says, once its body is rendered. */
    PageWords words() {
        return words;
    }

    /** The headings on the page, once its body is rendered. */
    List<Heading> headings() {
        return List.copyOf(headings);
    }

    @Override
    public String sectionTitle(SectionTitle section) {
        firstHeading = 3;
        String number = sections.startingAt(section).map(Section::number).orElse("");
        String shown = number.isEmpty() ? "" : "<span class=\"number\">" + Templates.escape(number) + "</span> ";
        String title = prose.words(section.title());
        Heading heading = new Heading(2, section.anchor(), (number + " " + title).strip());
        headings.add(heading);
        words.add(heading);
        return "<h2 id=\"%s\">%s%s</h2>\n"
                .formatted(Templates.escape(section.anchor()), shown, Templates.escape(title));
    }

    @Override
    public String listing(Listing listing) {
        words.add(listing);
        return inserts.html(listing);
    }

    @Override
    public String output(Output output) {
        words.add(output);
        return inserts.html(output);
    }

    @Override
    public String rest(Rest rest) {
        return rest.listings().stream()
                .map(listing -> inserts.rest(rest.title(), listing))
                .collect(Collectors.joining());
    }

    @Override
    public String passage(Passage passage) {
        if (passage.prose().isBlank()) {
            return "";
        }
        // A passage may bear the name of the listing that it explains; the listing keeps it.
        String anchor = blockAnchors.contains(passage.anchor()) ? "" : anchors.once(passage.anchor());
        String id = anchor.isEmpty() ? "" : " id=\"" + Templates.escape(anchor) + "\"";
        return "<div class=\"prose\"" + id + ">\n" + words(passage) + "</div>\n";
    }

    private String words(Passage passage) {
        try {
            RenderedProse rendered = prose.render(passage, new OnThisPage(passage));
            headings.addAll(rendered.headings());
            words.add(rendered.stretches());
            return rendered.html();
        } catch (Unrenderable unrenderable) {
            unrenderable.refusals().forEach(refusal -> report(passage, refusal));
            return "<pre>" + Templates.escape(passage.prose().text()) + "</pre>\n";
        }
    }

    private void report(Passage passage, Unrenderable.Refusal refusal) {
        diagnostics.accept(ProblemKind.UNRENDERABLE_PROSE.at(
                passage.places().apply(refusal.offset()),
                "this prose cannot be shown: " + refusal.reason(),
                "write it more simply"));
    }

    /** This page, as a passage on it sees it. */
    private final class OnThisPage implements Setting {

        private final Passage passage;

        OnThisPage(Passage passage) {
            this.passage = passage;
        }

        @Override
        public String html(Insert insert) {
            return inserts.html(insert);
        }

        @Override
        public String labelled(Insert.Reference reference, String label) {
            return inserts.labelled(reference, label);
        }

        @Override
        public String fence(String language, FenceLooks looks, List<String> lines) {
            boolean unseen = passage.prose().markup() == Markup.MARKDOWN && language.equals(FenceLanguage.JAVA);
            if (unseen && !lines.stream().allMatch(String::isBlank)) {
                diagnostics.accept(ProblemKind.UNVERIFIED_FENCE.at(
                        passage.places().apply(0),
                        "nothing has compiled the fence '" + lines.get(0).strip() + "' of this prose",
                        "let the goal recto:examples run in this build"));
            }
            return inserts.fence(language, looks, lines);
        }

        @Override
        public String codeWithMarkup(String html) {
            return inserts.codeWithMarkup(html);
        }

        @Override
        public Optional<Section> section(org.commonmark.node.Heading heading) {
            return sections.startingAt(heading);
        }

        @Override
        public String claim(String wished) {
            return anchors.claim(wished);
        }

        @Override
        public String link(String href, int offset) {
            String led = addresses.authored(page, passage.folder(), href);
            links.accept(new AuthoredLink(led, block, offset));
            return led;
        }

        @Override
        public Optional<String> image(String address, String words, Map<String, String> more) {
            return pictures.authored(page.address(), address, words, more);
        }

        @Override
        public int firstHeading() {
            return firstHeading;
        }
    }
}
