package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.prose.FenceWord;
import dev.recto.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code <CodeBlock language="js">} is a fence of what it holds: a text between backticks, or a file of the site that the page
 * imports by the raw loader (docs markdown-features/code-blocks, "Usage in JSX"; markdown-features/react, "Importing code snippets").
 */
final class CodeBlocks implements Pass {

    private static final Pattern BLOCK = Pattern.compile("<CodeBlock\\b((?:[^<>{}\"]++|\"[^\"]*\"|\\{[^{}]*})*+)>\\s*"
            + "\\{\\s*(?:`((?:[^`\\\\]++|\\\\.)*+)`|\"([^\"\\n]*)\"|'([^'\\n]*)'|(\\w+))\\s*}\\s*</CodeBlock>");
    private static final Pattern DIAGRAM =
            Pattern.compile("<Mermaid\\s+value=\\{\\s*`((?:[^`\\\\]++|\\\\.)*+)`\\s*}\\s*/>");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("<CodeBlock") || text.contains("<Mermaid")) {
            Imported imported = Imported.on(text);
            CodePlaces code = CodePlaces.withoutIndented(text);
            Matcher block = BLOCK.matcher(text);
            while (block.find()) {
                Optional<String> lines = lines(block, imported, page);
                if (!code.has(block.start()) && lines.isPresent()) {
                    edits.replace(new Span(block.start(), block.end()), fence(info(block.group(1)), lines.get()));
                }
            }
            Matcher diagram = DIAGRAM.matcher(text);
            while (diagram.find()) {
                if (!code.has(diagram.start())) {
                    edits.replace(new Span(diagram.start(), diagram.end()), fence("mermaid", diagram.group(1)));
                }
            }
        }
        return edits.applyTo(text);
    }

    private static Optional<String> lines(Matcher block, Imported imported, Manuscript page) {
        for (int group = 2; group <= 4; group++) {
            if (block.group(group) != null) {
                return Optional.of(block.group(group).replaceAll("\\\\([`$\\\\])", "$1"));
            }
        }
        return imported.file(block.group(5), page).flatMap(page.site()::text);
    }

    /** Its properties are words of the fence; what it says in one of them is the words that stand behind a fence. */
    private static String info(String properties) {
        StringBuilder info = new StringBuilder("text");
        StringBuilder more = new StringBuilder();
        for (FenceWord word : FenceWord.of(properties.replaceAll("=\\{([^{}]*)}", "=$1"), 0)) {
            String value = word.value() == null ? "" : word.value().strip();
            if (word.key().equals("language")) {
                info.replace(0, info.length(), value);
            } else if (word.key().equals("metastring")) {
                more.append(' ').append(value);
            } else if (!word.key().equals("className")) {
                more.append(' ').append(word.text());
            }
        }
        return info.append(more).toString();
    }

    private static String fence(String info, String code) {
        String marks = code.contains("```") ? "``````" : "```";
        String lines = code.replaceFirst("^\\n", "").stripTrailing();
        return marks + info.replace('\n', ' ') + "\n" + lines + "\n" + marks;
    }
}
