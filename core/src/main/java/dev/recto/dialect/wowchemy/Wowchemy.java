package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Authors;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.hugo.Entry;
import dev.recto.dialect.hugo.Hugo;
import dev.recto.dialect.hugo.Sections;
import dev.recto.dialect.site.Site;
import dev.recto.sheet.Author;
import dev.recto.text.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Pages as Hugo Blox reads them. */
@AutoService(Dialect.class)
public final class Wowchemy extends Hugo {

    private static final List<String> NAMES = List.of("wowchemy", "hugo-blox", "hugoblox", "hugo-academic");

    /** HugoBlox/hugo-blox-builder v5.5.0, wowchemy/archetypes and wowchemy/layouts/partials/page_metadata.html. */
    private static final Set<String> IGNORED = Set.of(
            ("abstract_short advanced all_day authors_notes bio book button_text commentable design date_end doi editable"
                            + " education email event event_url external_link first_name font header highlight_name icon"
                            + " icon_pack interests last_name level link links location organizations pager profile projects"
                            + " publication publication_short publication_types reading_time role sections show_breadcrumb"
                            + " show_date show_related slides social superuser user_groups view widget content color css_class"
                            + " css_style headline active show_attachments show_citation url_code url_dataset url_pdf url_poster"
                            + " url_preprint url_project url_slides url_source url_video author_notes")
                    .split(" "));

    @Override
    public String name() {
        return "wowchemy";
    }

    @Override
    public Optional<String> parent() {
        return Optional.of("hugo");
    }

    /** The theme is named where modules are, or in the site's file. */
    @Override
    public int claims(Site site) {
        boolean own = super.claims(site) > 0
                && Stream.concat(
                                siteFiles().stream(),
                                Stream.of("go.mod", "config/_default/module.yaml", "config/_default/module.toml"))
                        .flatMap(file -> site.text(file).stream())
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .anyMatch(text -> NAMES.stream().anyMatch(text::contains));
        return own ? 2 : 0;
    }

    @Override
    public Set<String> ignoredKeys() {
        Set<String> all = new TreeSet<>(super.ignoredKeys());
        all.addAll(IGNORED);
        return all;
    }

    /** The title of the author's own page, with the first address on the web of those that it lists. */
    @Override
    public Optional<Author> author(String id, Manuscript page) {
        return authorPage(id, page).map(own -> {
            Optional<String> link = own.front().get("social").stream()
                    .filter(Items.class::isInstance)
                    .flatMap(list -> ((Items) list).items().stream())
                    .filter(Fields.class::isInstance)
                    .flatMap(each -> ((Fields) each).text("link").stream())
                    .filter(address -> address.matches("https?://.*"))
                    .findFirst();
            return Authors.linked(own.title(), link);
        });
    }

    /** The page of an author below {@code authors}. */
    static Optional<Entry> authorPage(String id, Manuscript page) {
        Sections sections = Sections.of(page.site());
        String folder = sections.root().isEmpty() ? "authors/" : sections.root() + "/authors/";
        return Stream.of(id, Slug.of(id))
                .flatMap(name -> sections.entry(folder + name + "/_index.md").stream())
                .findFirst();
    }

    @Override
    public void complete(NativeFront front, Manuscript page) {
        super.complete(front, page);
        Featured.complete(front, page);
        BookPages.complete(front, page);
    }
}
