package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.hugo.ShortcodeRule;

/**
 * {@code {{< button url="…" >}}words{{< /button >}}} is a link that looks like a button: in a book a link
 * (HugoBlox/hugo-blox-builder v5.9.6, modules/blox-tailwind/layouts/shortcodes/button.html).
 */
@AutoService(DialectRule.class)
public final class Button extends ShortcodeRule {

    /** The rule. */
    public Button() {
        super("wowchemy", "button");
    }

    @Override
    public boolean hasBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "address", "url", "href", "link", "0").ifPresent(address -> {
            edits.replace(call.open(), "[");
            if (call.close() != null) {
                edits.replace(call.close(), call.whole(), "](<" + address.replaceAll("[<>\\s]", "") + ">)");
            }
        });
    }
}
