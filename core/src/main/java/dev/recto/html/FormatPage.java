package dev.recto.html;

import dev.recto.book.Insert;
import dev.recto.book.OwnAddress;
import dev.recto.book.Passage;
import dev.recto.book.Sections.Section;
import dev.recto.html.page.FormatView;
import dev.recto.html.page.FrameView;
import dev.recto.html.prose.ProseRenderer;
import dev.recto.html.prose.RenderedProse;
import dev.recto.html.prose.Setting;
import dev.recto.html.prose.Unrenderable;
import dev.recto.prose.FenceLooks;
import dev.recto.prose.Grammar;
import dev.recto.prose.Prose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.node.Heading;

/** The page that says how the attestation is read and checked: a text of Recto's own, the same in every book. */
final class FormatPage implements Setting {

    /** The text, in Markdown. */
    static final String TEXT = "attestation-format.md";

    private final Anchors anchors = new Anchors();

    private FormatPage() {}

    static FormatView view(Frames frames, ProseRenderer prose) {
        String text = new String(SiteParts.resource(TEXT), StandardCharsets.UTF_8);
        Passage passage = new Passage(Prose.EMPTY, Grammar.parse(text), "", TEXT, 1, new TreeMap<>());
        try {
            RenderedProse rendered = prose.render(passage, new FormatPage());
            FrameView frame = frames.format(OwnAddress.FORMAT, Frames.sections(rendered.headings()));
            return new FormatView(frame, rendered.html());
        } catch (Unrenderable refused) {
            throw new IllegalStateException(TEXT + " cannot be shown: " + refused.reason(), refused);
        }
    }

    @Override
    public String html(Insert insert) {
        throw new IllegalStateException(TEXT + " has no tags");
    }

    @Override
    public String labelled(Insert.Reference reference, String label) {
        throw new IllegalStateException(TEXT + " names nothing of the book");
    }

    @Override
    public String fence(String language, FenceLooks looks, List<String> lines) {
        return "<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"Example\">"
                + Templates.escape(String.join("\n", lines)) + "</pre>\n";
    }

    @Override
    public String codeWithMarkup(String html) {
        throw new IllegalStateException(TEXT + " has no code with markup");
    }

    @Override
    public Optional<Section> section(Heading heading) {
        return Optional.empty();
    }

    @Override
    public String claim(String wished) {
        return anchors.claim(wished);
    }

    @Override
    public String link(String href, int offset) {
        return href;
    }

    @Override
    public Optional<String> image(String address, String words, Map<String, String> more) {
        return Optional.empty();
    }

    @Override
    public int firstHeading() {
        return 2;
    }
}
