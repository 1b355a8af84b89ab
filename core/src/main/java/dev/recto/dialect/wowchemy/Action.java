package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.hugo.ShortcodeRule;
import java.util.Optional;

/**
 * {@code {{< cta cta_text="…" cta_link="…" cta_alt_text="…" cta_alt_link="…" >}}} is a button, and a link beside it: in a book two
 * links (HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes/cta.html).
 */
@AutoService(DialectRule.class)
public final class Action extends ShortcodeRule {

    /** The rule. */
    public Action() {
        super("wowchemy", "cta");
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "link", "cta_link").ifPresent(link -> {
            String first = link(call.argument("cta_text").orElse(link), link);
            Optional<String> other = call.argument("cta_alt_link");
            edits.replace(
                    call.whole(),
                    other.map(address -> first + " · "
                                    + link(call.argument("cta_alt_text").orElse(address), address))
                            .orElse(first));
        });
    }

    private static String link(String words, String address) {
        return "[" + Forms.escaped(words) + "](<" + address.replaceAll("[<>\\s]", "") + ">)";
    }
}
