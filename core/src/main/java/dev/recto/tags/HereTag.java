package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.Captions;
import dev.recto.prose.Usage;
import dev.recto.sheet.Explanation;
import dev.recto.sheet.Explanation.Show;
import dev.recto.text.ProblemKind;
import java.util.Optional;

/** {@code {@here}}: the listing of the element that its prose explains. Where there is none is told where prose is read. */
@AutoService(InlineTag.class)
public final class HereTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.HERE;
    }

    @Override
    public Places places() {
        return Places.OWN_LISTING;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        Declared self = call.context().self();
        Explanation explanation = self == null ? null : self.declaration().explanation();
        if (self == null || explanation == null || explanation.show() == Show.PROSE) {
            return Optional.empty();
        }
        if (!call.materials().listed().add(self.declaration().id())) {
            call.refuse(
                    ProblemKind.LISTED_TWICE,
                    "another tag shows " + Captions.of(self.declaration()) + " already",
                    "take one of them out, or say {@listing … again} there");
        }
        return Optional.of(ListingTag.show(self, call));
    }
}
