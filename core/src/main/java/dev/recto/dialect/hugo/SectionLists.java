package dev.recto.dialect.hugo;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Span;
import java.util.stream.Collectors;

/**
 * The page of a section that has no words lists the pages below it, as Hugo's templates of sections do: without any, a book would have
 * a part's title and no page (gohugoio/hugoDocs 1c61334, content/en/content-management/sections.md).
 */
final class SectionLists implements Pass {

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        Sections sections = Sections.of(page.site());
        boolean part = sections.part(page.path())
                .filter(own -> own.path().equals(page.path()))
                .isPresent();
        if (part && text.isBlank()) {
            String list = sections.below(page).stream()
                    .map(below -> "- [" + Forms.escaped(below.title()) + "](<"
                            + SiteAddresses.fromPage(below.path(), page) + ">)\n")
                    .collect(Collectors.joining());
            edits.replaceWhereOther(new Span(0, text.length()), text, list.isEmpty() ? text : list);
        }
        return edits.applyTo(text);
    }
}
