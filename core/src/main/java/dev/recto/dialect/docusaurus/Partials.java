package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.front.Front;
import dev.recto.text.PageName;
import dev.recto.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code <Part name="Ada" />} is the Markdown file that the page imports under that name, with {@code {props.name}} as it says
 * (docs markdown-features/react, "Importing Markdown").
 */
final class Partials implements Pass {

    private static final Pattern TAG = Pattern.compile("<([A-Z]\\w*)((?:\\s+\\w+=(?:\"[^\"]*\"|\\{[^{}]*}))*)\\s*/>");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|\\{[\"']?([^{}\"']*)[\"']?})");
    private static final int DEEPEST = 5;

    @Override
    public Translation apply(String text, Manuscript page) {
        Translation all = Translation.unchanged(text);
        for (int depth = 0; depth < DEEPEST; depth++) {
            String before = all.text();
            all = all.then(words -> once(words, page));
            if (all.text().equals(before)) {
                break;
            }
        }
        return all;
    }

    private static Translation once(String text, Manuscript page) {
        Edits edits = new Edits();
        Imported imported = Imported.on(text);
        if (!imported.sources().isEmpty()) {
            CodePlaces code = CodePlaces.of(text);
            Matcher tag = TAG.matcher(text);
            while (tag.find()) {
                Optional<String> words = code.has(tag.start())
                        ? Optional.empty()
                        : imported.file(tag.group(1), page)
                                .filter(PageName::isPage)
                                .flatMap(page.site()::text);
                words.ifPresent(found -> edits.replace(new Span(tag.start(), tag.end()), part(found, tag.group(2))));
            }
        }
        return edits.applyTo(text);
    }

    private static String part(String text, String properties) {
        Map<String, String> values = new TreeMap<>();
        PROPERTY.matcher(properties)
                .results()
                .forEach(each -> values.put(each.group(1), each.group(2) == null ? each.group(3) : each.group(2)));
        String words = text.substring(Front.of(text).end()).strip();
        for (Map.Entry<String, String> value : values.entrySet()) {
            words = words.replaceAll(
                    "\\{\\s*props\\." + value.getKey() + "\\s*}", Matcher.quoteReplacement(value.getValue()));
        }
        return words;
    }
}
