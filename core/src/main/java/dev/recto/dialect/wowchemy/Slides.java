package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Notice;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.text.ProblemKind;

/**
 * What speaks of slides alone: {@code fragment} shows its words later, {@code slide} says how one looks, and {@code speaker_note} is
 * for the speaker (HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes). On a page the words of the first stay, and the
 * others go with a notice.
 */
@AutoService(DialectRule.class)
public final class Slides extends ShortcodeRule {

    /** The rule of all of them. */
    public Slides() {
        super("wowchemy", "fragment", "slide", "speaker_note");
    }

    @Override
    public boolean hasBody() {
        return false;
    }

    @Override
    public boolean mayHaveBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        if (call.name().equals("fragment")) {
            edits.replace(call.open(), "");
            if (call.close() != null) {
                edits.replace(call.close(), "");
            }
            return;
        }
        edits.pass(new Notice(
                call.open().start(),
                ProblemKind.PASSED_OVER,
                "shortcode " + call.name(),
                "'" + call.name() + "' is of slides, and is left out",
                "take it out, if a reader does not need it"));
        edits.replace(call.whole(), "");
    }
}
