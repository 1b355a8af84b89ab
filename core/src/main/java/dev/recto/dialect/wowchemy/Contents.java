package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.hugo.ShortcodeRule;

/**
 * {@code {{< toc >}}} is the contents of the page; on which screens it hides is nothing to a book: HugoBlox/hugo-blox-builder
 * v5.5.0, wowchemy/layouts/shortcodes/toc.html.
 */
@AutoService(DialectRule.class)
public final class Contents extends ShortcodeRule {

    /** The rule. */
    public Contents() {
        super("wowchemy", "toc");
    }

    @Override
    public void write(Call call, Edits edits) {
        edits.replace(call.whole(), "{@toc}");
    }
}
