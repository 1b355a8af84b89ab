package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.front.Dates;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.hugo.Entry;
import dev.recto.dialect.hugo.Ref;
import dev.recto.dialect.hugo.Sections;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.dialect.site.SiteAddresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code {{< cite page="/publication/preprint" view="4" >}}} shows a publication's page as lists show it: HugoBlox/hugo-blox-builder
 * v5.5.0, wowchemy/layouts/shortcodes/cite.html. There it shows nothing where there is no such page; here that is refused.
 */
@AutoService(DialectRule.class)
public final class Cite extends ShortcodeRule {

    /** The rule. */
    public Cite() {
        super("wowchemy", "cite");
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "page", "page", "0").ifPresent(path -> {
            Sections sections = Sections.of(call.page().site());
            Optional<Entry> found = sections.named(path, call.page());
            if (found.isEmpty()) {
                Ref.dead(call, path, sections, edits);
                return;
            }
            String address = SiteAddresses.fromPage(found.get().path(), call.page());
            String link = "[" + Forms.escaped(found.get().title()) + "](<" + address + ">)";
            String rest = facts(found.get(), call.page());
            boolean block = call.isBlock();
            edits.replace(
                    call.whole(),
                    !block ? link : "> " + link + (rest.isEmpty() ? "" : "\\\n> " + Forms.escaped(rest)) + "\n");
        });
    }

    private static String facts(Entry work, Manuscript page) {
        List<String> authors = Stream.of("authors", "author")
                .flatMap(key -> work.front().get(key).stream())
                .map(Value::words)
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(id -> Wowchemy.authorPage(id, page).map(Entry::title).orElse(id))
                .toList();
        Optional<String> year =
                work.front().text("date").flatMap(Dates::of).map(date -> Integer.toString(date.getYear()));
        return Stream.of(
                        Optional.of(String.join(", ", authors)).filter(names -> !names.isEmpty()),
                        work.front().text("publication"),
                        year)
                .flatMap(Optional::stream)
                .map(words -> words.replaceAll("[*_]", ""))
                .collect(Collectors.joining(" · "));
    }
}
