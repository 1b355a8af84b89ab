package dev.recto.dialect.hydejack;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code {:.figcaption}} below a paragraph makes it the caption of the image, table, code or formula before it: docs/writing.md, "Captions". */
@AutoService(DialectRule.class)
public final class Captions implements NamedRule {

    /** A block that stands before, with its list of attributes: one between marks, or one whose lines are not blank. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^(?<mark>```+|~~~+|\\$\\$)[^\\n]*\\n(?:(?!\\k<mark>)[^\\n]*\\n)*\\k<mark>[ \\t]*|(?:^[^\\n]*\\S[^\\n]*\\n)*^[^\\n]*\\S[^\\n]*)"
                    + "\\n(?:[ \\t]*\\n)*\\z",
            Pattern.MULTILINE);

    @Override
    public String dialect() {
        return "hydejack";
    }

    @Override
    public String form() {
        return "class";
    }

    @Override
    public List<String> names() {
        return List.of("figcaption");
    }

    /** The call is open where the paragraph stands. */
    @Override
    public void write(Call call, Edits edits) {
        Span caption = call.open();
        Matcher before = BEFORE.matcher(call.text().substring(0, caption.start()));
        int block = caption.start();
        while (before.find()) {
            block = before.start();
        }
        if (block == caption.start() || call.text().startsWith("#", block)) {
            return;
        }
        Span whole = new Span(block, caption.end());
        edits.before(whole, caption.start(), "<figure>\n\n");
        edits.before(caption, caption.start(), "<figcaption>\n\n");
        edits.after(whole, "\n\n</figcaption>\n</figure>\n");
    }
}
