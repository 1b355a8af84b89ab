package dev.recto.dialect;

import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Text;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.ProblemKind;
import java.util.function.Predicate;

/** Says in the book's front matter where the system published a page, so that this address leads on to the page. */
final class OldAddresses {

    /** Where a book has its contents, to which the site's first page leads as it is. */
    private static final String CONTENTS = "index.html";

    private OldAddresses() {}

    /** @param leadsOn whether a book has such an address to give */
    static void say(ForeignDialect dialect, Manuscript page, NativeFront front, Predicate<String> leadsOn) {
        if (front.has("draft")) {
            return;
        }
        dialect.publishedAt(page).ifPresent(address -> {
            String file = SiteAddresses.published(address.text().strip());
            boolean contents = file.equals(CONTENTS);
            if (contents
                    || file.equals(own(page, front))
                    || front.values("aliases").contains(file)) {
                return;
            }
            if (leadsOn.test(file)) {
                front.add("aliases", new Text(address.offset(), file, false));
            } else {
                front.pass(new Notice(
                        address.offset(),
                        ProblemKind.PASSED_OVER,
                        "address of a site",
                        "the site's address '" + address.text().strip() + "' is none that leads on in a book",
                        "redirect it where the book is hosted"));
            }
        });
    }

    private static String own(Manuscript page, NativeFront front) {
        String name = front.value("address").orElse(page.fileName()) + ".html";
        return page.folder().isEmpty() ? name : page.folder() + "/" + name;
    }
}
