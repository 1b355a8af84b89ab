package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.hugo.Entry;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.dialect.site.SiteAddresses;
import java.util.Optional;

/**
 * {@code {{% mention "admin" %}}} is a link to an author's page, or the name alone where there is none: HugoBlox/hugo-blox-builder
 * v5.5.0, wowchemy/layouts/shortcodes/mention.html.
 */
@AutoService(DialectRule.class)
public final class Mention extends ShortcodeRule {

    /** The rule. */
    public Mention() {
        super("wowchemy", "mention", "link_author");
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "name", "name", "0").ifPresent(id -> {
            Optional<Entry> author = Wowchemy.authorPage(id, call.page());
            edits.replace(
                    call.whole(),
                    author.map(page -> "[" + Forms.escaped(page.title()) + "](<"
                                    + SiteAddresses.fromPage(page.path(), call.page()) + ">)")
                            .orElse(Forms.escaped(id)));
        });
    }
}
