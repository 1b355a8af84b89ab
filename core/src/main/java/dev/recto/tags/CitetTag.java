package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Citation.Form;
import dev.recto.book.Insert;
import dev.recto.prose.Cited;
import dev.recto.prose.Usage;
import java.util.Optional;

/** {@code {@citet key p. 12}}: a citation that is a word of its sentence, {@code Knuth (1984, p. 12)}. */
@AutoService(InlineTag.class)
public final class CitetTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.CITET;
    }

    @Override
    public boolean needsNumbers() {
        return true;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return Optional.of(
                call.materials().citations().insert(Cited.read(call.tag().body()), Form.TEXTUAL));
    }
}
