package dev.recto.links;

import dev.recto.evidence.Sheets;
import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * The one address that a name leads to, wherever it stands: in prose, in code, under a mark or in an index. It is where the
 * book shows the element, else its line on the page of its source, else the same of its owner, else its API documentation.
 */
public final class Links {

    private final Sheets sheets;
    private final Shown shown;
    private final SourcePages sources;
    private final ApiLinks api;
    private final Set<String> drafts;

    /** @param drafts addresses of pages that are checked and not published, so that nothing can lead there */
    public Links(Sheets sheets, Shown shown, SourcePages sources, ApiLinks api, Set<String> drafts) {
        this.sheets = sheets;
        this.shown = shown;
        this.sources = sources;
        this.api = api;
        this.drafts = Set.copyOf(drafts);
    }

    /** Where readers find what a name means; empty where neither the book nor any documentation tells of it. */
    public Optional<Address> to(Target target) {
        if (target.kind() == Kind.MODULE) {
            return toModule(target.id());
        }
        ElementName name = ElementName.of(target.id());
        return inBook(target.id())
                // What the compiler adds to a type, such as a record's accessors, is found where the type is.
                .or(() -> name.isMember() ? inBook(name.type()) : Optional.empty())
                .or(() -> api.to(target).map(page -> new Address(page, "")));
    }

    /** Where readers find what a module is. */
    public Optional<Address> toModule(String name) {
        return api.toModule(name).map(page -> new Address(page, ""));
    }

    /** Where a page of the book explains an element or shows it. */
    public Optional<Address> shown(String element) {
        return shown.find(element).filter(address -> !drafts.contains(address.page()));
    }

    /** Grows where any name may lead elsewhere from now on. */
    public int changes() {
        return shown.changes();
    }

    private Optional<Address> inBook(String element) {
        return shown(element).or(() -> sheets.find(element).flatMap(sources::lineOf));
    }

    /**
     * What a link leads to: a place in the book, or in the documentation of what the book does not declare.
     *
     * @param page address of a page from the book's folder, or the whole address of a page elsewhere
     * @param anchor the fragment on it; empty for the page as a whole
     */
    public record Address(String page, String anchor) {

        /** What a link has to say on a page of the book. */
        public String from(String here) {
            if (page.equals(here)) {
                return "#" + (anchor.isEmpty() ? "top" : anchor);
            }
            return page + (anchor.isEmpty() ? "" : "#" + anchor);
        }
    }
}
