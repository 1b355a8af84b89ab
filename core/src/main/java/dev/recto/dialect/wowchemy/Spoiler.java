package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Folds;
import dev.recto.dialect.hugo.ShortcodeRule;

/** {@code {{< spoiler text="…" >}}} folds its body: HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes/spoiler.html. */
@AutoService(DialectRule.class)
public final class Spoiler extends ShortcodeRule {

    /** The rule. */
    public Spoiler() {
        super("wowchemy", "spoiler");
    }

    @Override
    public boolean hasBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "text", "text", "0").ifPresent(text -> Folds.write(call, edits, text, false));
    }
}
