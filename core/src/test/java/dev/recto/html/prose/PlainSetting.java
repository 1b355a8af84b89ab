package dev.recto.html.prose;

import dev.recto.book.Insert;
import dev.recto.book.Sections.Section;
import dev.recto.html.prose.PassageInserts.PlainText;
import dev.recto.prose.FenceLooks;
import dev.recto.words.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.renderer.html.HtmlWriter;

/** A page with nothing else on it, where blocks are figures and words are words. */
record PlainSetting(int firstHeading, Set<String> taken, Map<String, Integer> numbers) implements Setting {

    PlainSetting() {
        this(2, new HashSet<>());
    }

    PlainSetting(int firstHeading, Set<String> taken) {
        this(firstHeading, taken, new HashMap<>());
    }

    @Override
    public String html(Insert insert) {
        String words = insert.accept(new PlainText(Wording.of("en").number()));
        return insert.isBlock() ? "<figure>" + words + "</figure>" : words;
    }

    @Override
    public String labelled(Insert.Reference reference, String label) {
        return "<a href=\"" + reference.href() + "\">" + label + "</a>";
    }

    @Override
    public String fence(String language, FenceLooks looks, List<String> lines) {
        String css = language.isEmpty() ? "" : " class=\"language-" + escaped(language) + "\"";
        String code = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return "<pre><code" + css + ">" + escaped(code) + "</code></pre>\n";
    }

    @Override
    public String codeWithMarkup(String html) {
        return html;
    }

    @Override
    public Optional<Section> section(org.commonmark.node.Heading heading) {
        return Optional.empty();
    }

    @Override
    public String claim(String wished) {
        String name = wished;
        while (!taken.add(name)) {
            name = wished + "-" + numbers.merge(wished, 2, (number, first) -> number + 1);
        }
        return name;
    }

    @Override
    public String link(String href, int offset) {
        return href;
    }

    @Override
    public Optional<String> image(String address, String words, Map<String, String> more) {
        return Optional.empty();
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder();
        new HtmlWriter(html).text(text);
        return html.toString();
    }
}
