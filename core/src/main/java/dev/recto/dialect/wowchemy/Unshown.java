package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Notice;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.text.ProblemKind;

/**
 * What a script draws or lists for the whole site has no place on a page of a book, and is left out with a notice: {@code
 * chart}, {@code list_tags}, {@code list_categories} (HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes).
 */
@AutoService(DialectRule.class)
public final class Unshown extends ShortcodeRule {

    /** A rule for all of them. */
    public Unshown() {
        super("wowchemy", "chart", "list_tags", "list_categories");
    }

    @Override
    public void write(Call call, Edits edits) {
        edits.pass(new Notice(
                call.open().start(),
                ProblemKind.PASSED_OVER,
                "shortcode " + call.name(),
                "'" + call.name() + "' is left out",
                call.name().equals("chart") ? "put a picture of it here" : "a book has a page for them of its own"));
        edits.replace(call.whole(), "");
    }
}
