package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.text.Nearest;
import dev.recto.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code {{% callout note %}}} is an alert, {@code alert} its older name: HugoBlox/hugo-blox-builder v5.5.0,
 * wowchemy/layouts/shortcodes/callout.html and alert.html.
 */
@AutoService(DialectRule.class)
public final class Callout extends ShortcodeRule {

    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "note", "NOTE",
            "info", "NOTE",
            "primary", "NOTE",
            "secondary", "NOTE",
            "tip", "TIP",
            "success", "TIP",
            "important", "IMPORTANT",
            "warning", "WARNING",
            "danger", "CAUTION",
            "caution", "CAUTION"));

    /** The rule. */
    public Callout() {
        super("wowchemy", "callout", "alert");
    }

    @Override
    public boolean hasBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        String kind = call.argument("0", "type", "kind").orElse("note");
        String alert = KINDS.get(kind);
        if (alert == null) {
            edits.refuse(
                    call.open().start(),
                    "there is no kind of callout '" + kind + "'",
                    Nearest.remedy(kind, KINDS.keySet(), "write " + String.join(", ", KINDS.keySet())));
            return;
        }
        Span close =
                call.close() == null ? new Span(call.open().end(), call.open().end()) : call.close();
        Forms.alert(edits, call.text(), call.open(), call.body(), close, alert, Optional.empty());
    }
}
