package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.text.Span;

/**
 * {@code {{< diagram >}}} is mermaid, as a fence of that language is: HugoBlox/hugo-blox-builder v5.5.0,
 * wowchemy/layouts/shortcodes/diagram.html.
 */
@AutoService(DialectRule.class)
public final class Diagram extends ShortcodeRule {

    /** The rule. */
    public Diagram() {
        super("wowchemy", "diagram");
    }

    @Override
    public boolean hasBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        Span close =
                call.close() == null ? new Span(call.open().end(), call.open().end()) : call.close();
        String body = call.body().of(call.text());
        edits.replace(call.open(), "```mermaid" + (body.startsWith("\n") ? "" : "\n"));
        edits.replace(close, (body.endsWith("\n") ? "" : "\n") + "```");
    }
}
