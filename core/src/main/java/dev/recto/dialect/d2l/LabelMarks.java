package dev.recto.dialect.d2l;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.text.Span;
import java.util.List;

/**
 * {@code :label:} below a heading names it, and {@code :eqlabel:} below an equation gives it a name and a number
 * (d2l-ai/d2l-book 2322e56, docs/user/markdown.md, "Cross References").
 */
@AutoService(DialectRule.class)
public final class LabelMarks implements NamedRule {

    @Override
    public String dialect() {
        return D2l.NAME;
    }

    @Override
    public String form() {
        return Marks.MARK;
    }

    @Override
    public List<String> names() {
        return List.of("label", "eqlabel");
    }

    @Override
    public void write(Call call, Edits edits) {
        String text = call.text();
        String label = Labels.name(call.positional().get(0));
        int start = call.open().start();
        int end = text.substring(0, start).stripTrailing().length();
        String above = Labels.above(text, start);
        if (call.name().equals("eqlabel")) {
            if (text.startsWith("$$", Math.max(end - 2, 0))) {
                edits.replace(new Span(end, call.open().end()), " {#eq:" + label + "}");
            } else {
                edits.refuse(call.open(), "no equation ends above this label", "write it below $$");
            }
            return;
        }
        boolean heading = above.startsWith("#") && !above.startsWith("# ");
        edits.replace(call.open(), above.startsWith("# ") || heading ? "" : "<span id=\"" + label + "\"></span>");
        if (heading) {
            edits.replace(new Span(end, end), "<span id=\"" + label + "\"></span>");
        }
    }
}
