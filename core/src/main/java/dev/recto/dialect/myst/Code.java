package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code with its language, its title and its marked lines: docs/code.md. A cell of a notebook is shown and not run. */
@AutoService(DialectRule.class)
public final class Code extends DirectiveRule {

    /** What parts options from the code. */
    private static final Pattern BLANK = Pattern.compile("\\n[ \\t>]*(?=\\n)");

    /** The rule. */
    public Code() {
        super(
                "code",
                "code-block",
                "sourcecode",
                "code-cell",
                "myst",
                "myst-example",
                "mermaid",
                "graphviz",
                "parsed-literal",
                "productionlist",
                "doctest",
                "testcode",
                "testoutput");
    }

    @Override
    void write(Directive directive, Call call, Edits edits) {
        String language = switch (call.name()) {
            case "myst", "myst-example" -> "markdown";
            case "mermaid", "graphviz" -> call.name();
            case "parsed-literal", "productionlist", "testoutput" -> "text";
            case "doctest", "testcode" -> "python";
            case "code-cell" ->
                directive.argument().isEmpty()
                                || directive.argument().startsWith("ipython")
                                || directive.argument().startsWith("python")
                        ? "python"
                        : directive.argument();
            default -> directive.argument();
        };
        edits.replace(directive.open(), marks(body(directive, call.text())) + language + words(call));
        Matcher blank = BLANK.matcher(call.text())
                .region(directive.open().end(), directive.body().end());
        if (!call.named().isEmpty() && blank.lookingAt()) {
            edits.replace(new Span(blank.start(), blank.end()), "");
        }
        edits.replace(directive.close(), whole(directive), marks(body(directive, call.text())));
        String anchor = anchor(call);
        if (!anchor.isEmpty()) {
            edits.before(whole(directive), directive.open().start(), anchor + "\n\n");
        }
    }

    /** Marks of a fence that are longer than any in the code. */
    static String marks(String code) {
        return code.contains("```") ? "``````" : "```";
    }

    /** What fences say of how code looks. */
    static String words(Call call) {
        StringBuilder words = new StringBuilder();
        call.argument("caption", "filename")
                .ifPresent(title -> words.append(" title=\"")
                        .append(title.replaceAll("[\"`]", ""))
                        .append('"'));
        call.argument("emphasize-lines")
                .ifPresent(lines -> words.append(" emphasize-lines=\"")
                        .append(lines.replace('"', ' '))
                        .append('"'));
        call.argument("lineno-start", "number-lines")
                .ifPresent(start -> words.append(" linenums=").append(start.replaceAll("\\s", "")));
        if ((call.named().containsKey("linenos") || call.named().containsKey("number-lines"))
                && call.argument("lineno-start", "number-lines").isEmpty()) {
            words.append(" linenums");
        }
        return words.toString();
    }
}
