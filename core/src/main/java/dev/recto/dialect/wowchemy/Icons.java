package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Notice;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.text.ProblemKind;

/**
 * {@code {{< icon name="…" pack="…" >}}} is a picture of a font that a book does not have, and is left out with a notice:
 * HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes/icon.html.
 */
@AutoService(DialectRule.class)
public final class Icons extends ShortcodeRule {

    /** The rule. */
    public Icons() {
        super("wowchemy", "icon");
    }

    @Override
    public void write(Call call, Edits edits) {
        edits.pass(new Notice(
                call.open().start(),
                ProblemKind.PASSED_OVER,
                "icon",
                "icons are left out",
                "write an emoji, or words, where one says something"));
        edits.replace(call.whole(), "");
    }
}
