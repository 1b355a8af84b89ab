package dev.recto.html.prose;

import dev.recto.book.Insert;
import dev.recto.book.Sections.Section;
import dev.recto.prose.FenceLooks;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page with nothing else on it, where blocks are figures, words are words and names are links. */
final class PlainPage implements Setting {

    private final Setting plain = new PlainSetting();

    @Override
    public String html(Insert insert) {
        return insert instanceof Insert.Reference name ? labelled(name, name.label()) : plain.html(insert);
    }

    @Override
    public String labelled(Insert.Reference reference, String label) {
        return plain.labelled(reference, label);
    }

    @Override
    public String fence(String language, FenceLooks looks, List<String> lines) {
        return plain.fence(language, looks, lines);
    }

    @Override
    public String codeWithMarkup(String html) {
        return plain.codeWithMarkup(html);
    }

    @Override
    public Optional<Section> section(org.commonmark.node.Heading heading) {
        return Optional.empty();
    }

    @Override
    public String claim(String wished) {
        return plain.claim(wished);
    }

    @Override
    public String link(String href, int offset) {
        return href;
    }

    @Override
    public Optional<String> image(String address, String words, Map<String, String> more) {
        return plain.image(address, words, more);
    }

    @Override
    public int firstHeading() {
        return plain.firstHeading();
    }
}
