package dev.recto.dialect.hydejack;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Span;
import java.util.List;

/** {@code {:.message}} and {@code {:.note}} below a paragraph make a box of it: docs/writing.md. */
@AutoService(DialectRule.class)
public final class Message implements NamedRule {

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
        return List.of("message", "note");
    }

    @Override
    public void write(Call call, Edits edits) {
        String title = call.argument("title")
                .map(words -> "> **" + Forms.escaped(words) + "**\n>\n")
                .orElse("");
        Span block = call.open();
        edits.before(block, block.start(), "> [!NOTE]\n" + title);
        for (int line = block.start(); line < block.end(); ) {
            edits.before(new Span(line, line), line, "> ");
            int end = call.text().indexOf('\n', line);
            line = end < 0 ? block.end() : end + 1;
        }
    }
}
