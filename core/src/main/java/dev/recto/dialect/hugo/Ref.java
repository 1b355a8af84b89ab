package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.Optional;

/**
 * {@code {{< ref "page#fragment" >}}} and {@code relref} are a page's address, and an error where there is none:
 * gohugoio/hugoDocs 1c61334, content/en/shortcodes/ref.md and relref.md.
 */
@AutoService(DialectRule.class)
public final class Ref extends ShortcodeRule {

    /** A rule for both. */
    public Ref() {
        super("hugo", "ref", "relref");
    }

    @Override
    public void write(Call call, Edits edits) {
        Optional<String> said = needed(call, edits, "path", "path", "0");
        if (said.isEmpty()) {
            return;
        }
        int hash = said.get().indexOf('#');
        String path = hash < 0 ? said.get() : said.get().substring(0, hash);
        String fragment = hash < 0 ? "" : said.get().substring(hash);
        if (path.isEmpty()) {
            edits.replace(call.whole(), fragment);
            return;
        }
        Sections sections = Sections.of(call.page().site());
        sections.named(path, call.page())
                .ifPresentOrElse(
                        page -> edits.replace(
                                call.whole(),
                                SiteAddresses.fromPage(page.path(), call.page()).replace(" ", "%20") + fragment),
                        () -> dead(call, path, sections, edits));
    }

    /** Refuses the name of a page that there is not. */
    public static void dead(Call call, String path, Sections sections, Edits edits) {
        String name = path.replaceFirst("/+$", "").replaceFirst("\\.md$", "").replaceFirst("^.*/", "");
        edits.refuse(ProblemKind.DEAD_LINK.at(
                call.open().start(),
                "there is no page '" + path + "'",
                Nearest.remedy(name, sections.names(), "mend the path")));
        edits.replace(call.whole(), "");
    }
}
