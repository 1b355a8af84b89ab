package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.text.Span;

/** {@code {{< hl >}}} marks words: HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes/hl.html. */
@AutoService(DialectRule.class)
public final class Marked extends ShortcodeRule {

    /** The rule. */
    public Marked() {
        super("wowchemy", "hl");
    }

    @Override
    public boolean hasBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        Span close =
                call.close() == null ? new Span(call.open().end(), call.open().end()) : call.close();
        edits.replace(call.open(), "<mark>");
        edits.replace(close, "</mark>");
    }
}
