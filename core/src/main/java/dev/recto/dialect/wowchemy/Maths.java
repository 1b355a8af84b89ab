package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.hugo.ShortcodeRule;

/**
 * {@code {{< math >}}} keeps Markdown away from the formulas in it, whose dollars are the book's own: HugoBlox/hugo-blox-builder
 * v5.5.0, wowchemy/layouts/shortcodes/math.html.
 */
@AutoService(DialectRule.class)
public final class Maths extends ShortcodeRule {

    /** The rule. */
    public Maths() {
        super("wowchemy", "math");
    }

    @Override
    public boolean hasBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        edits.replace(call.open(), "");
        if (call.close() != null) {
            edits.replace(call.close(), "");
        }
    }
}
