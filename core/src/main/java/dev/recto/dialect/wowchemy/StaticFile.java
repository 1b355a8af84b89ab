package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.ProblemKind;
import java.util.Optional;

/**
 * {@code {{% staticref "files/cv.pdf" %}}words{{% /staticref %}}} leads to a file of {@code static}:
 * HugoBlox/hugo-blox-builder, layouts/shortcodes/staticref.html.
 */
@AutoService(DialectRule.class)
public final class StaticFile extends ShortcodeRule {

    /** The rule. */
    public StaticFile() {
        super("wowchemy", "staticref");
    }

    @Override
    public boolean hasBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "file", "file", "0").ifPresent(path -> {
            Optional<String> file = SiteAddresses.isElsewhere(path)
                    ? Optional.of(path)
                    : SiteAddresses.file("/" + path, call.page(), call.page().rootFolders());
            if (file.isEmpty()) {
                edits.refuse(ProblemKind.DEAD_LINK.at(
                        call.open().start(), "there is no file '" + path + "'", "put it below static"));
            }
            edits.replace(call.open(), "[");
            if (call.close() != null) {
                edits.replace(call.close(), "](<" + file.orElse(path) + ">)");
            }
        });
    }
}
