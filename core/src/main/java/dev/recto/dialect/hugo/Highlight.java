package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code {{< highlight go "hl_lines=2 4-5" >}}} is code; its options of lines and numbers are a fence's words, and {@code
 * hlInline=true} makes it code among words: gohugoio/hugoDocs 1c61334, content/en/shortcodes/highlight.md.
 */
@AutoService(DialectRule.class)
public final class Highlight extends ShortcodeRule {

    private static final Pattern LINES = Pattern.compile("(?i)hl_?lines\\s*=\\s*\\[?([\\d\\s\"'-]+)");
    private static final Pattern NUMBERS = Pattern.compile("(?i)line_?no(s|start)\\s*=\\s*[\"']?(\\w+)");
    private static final Pattern INLINE = Pattern.compile("(?i)hl_?inline\\s*=\\s*true");

    /** The rule. */
    public Highlight() {
        super("hugo", "highlight");
    }

    @Override
    public boolean hasBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        Span close = call.close() == null ? call.open() : call.close();
        String options = call.argument("options", "1").orElse("");
        String code = call.body().of(call.text());
        if (INLINE.matcher(options).find()) {
            String ticks = code.contains("`") ? "``" : "`";
            edits.replace(call.whole(), ticks + code.strip() + ticks);
            return;
        }
        String marks = code.contains("```") ? "`````" : "```";
        String language = call.argument("lang", "type", "0").orElse("text").replaceAll("\\s", "");
        edits.replace(
                call.open(),
                marks + language + lines(options) + numbers(options) + (code.startsWith("\n") ? "" : "\n"));
        edits.replace(close, (code.endsWith("\n") ? "" : "\n") + marks);
    }

    private static String lines(String options) {
        Matcher lines = LINES.matcher(options);
        return lines.find()
                ? " hl_lines=\""
                        + lines.group(1).replaceAll("[\"']", "").strip().replaceAll("\\s+", " ") + "\""
                : "";
    }

    private static String numbers(String options) {
        StringBuilder words = new StringBuilder();
        NUMBERS.matcher(options)
                .results()
                .forEach(word -> words.append(" lineno")
                        .append(word.group(1).toLowerCase(Locale.ROOT))
                        .append('=')
                        .append(word.group(2)));
        return words.toString();
    }
}
