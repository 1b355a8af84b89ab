package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Files that {@code auto_append} of the snippets' settings names stand at the end of every page, such as a list of abbreviations
 * (facelessuser/pymdown-extensions, docs/src/markdown/extensions/snippets.md, "Auto-Append Snippets").
 */
final class Appended implements Pass {

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        List<String> folders = Snippets.folders(page.site());
        String appended = Snippets.setting(page.site(), "auto_append").stream()
                .flatMap(file -> folders.stream()
                        .flatMap(folder -> page.site().text(folder + file).stream())
                        .limit(1))
                .map(words -> "\n\n" + words.strip())
                .collect(Collectors.joining());
        if (!appended.isEmpty()) {
            edits.replace(new Span(text.length(), text.length()), appended + "\n");
        }
        return edits.applyTo(text);
    }
}
