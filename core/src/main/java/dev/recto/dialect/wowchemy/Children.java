package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Notice;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.hugo.Entry;
import dev.recto.dialect.hugo.Sections;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.ProblemKind;
import java.util.List;

/**
 * {@code {{< list_children show_summary="false" >}}} lists the pages right below a section; on a page that is no section's it
 * lists nothing: HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes/list_children.html. Of a page without a {@code
 * summary} Hugo would show its first 70 words, which are left out here.
 */
@AutoService(DialectRule.class)
public final class Children extends ShortcodeRule {

    /** The rule. */
    public Children() {
        super("wowchemy", "list_children");
    }

    @Override
    public void write(Call call, Edits edits) {
        List<Entry> pages = Sections.of(call.page().site()).below(call.page());
        boolean summaries =
                call.argument("show_summary").filter("false"::equals).isEmpty();
        StringBuilder list = new StringBuilder();
        for (Entry page : pages) {
            list.append("- [")
                    .append(Forms.escaped(page.title()))
                    .append("](<")
                    .append(SiteAddresses.fromPage(page.path(), call.page()))
                    .append(">)\n");
            page.front()
                    .text("summary")
                    .filter(summary -> summaries)
                    .ifPresent(summary ->
                            list.append("\n  ").append(Forms.escaped(summary)).append("\n"));
        }
        if (pages.isEmpty()) {
            edits.pass(new Notice(
                    call.open().start(),
                    ProblemKind.PASSED_OVER,
                    "list_children",
                    "list_children lists nothing on a page without pages below it",
                    "take it out, or write it on the _index.md of a section"));
        }
        edits.replace(call.whole(), list.toString());
    }
}
