package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Citation.Form;
import dev.recto.book.Insert;
import dev.recto.prose.Cited;
import dev.recto.prose.Usage;
import java.util.Optional;

/** {@code {@cite key p. 12}}: the same as {@code [@key, p. 12]}, for the HTML of doc comments as well. */
@AutoService(InlineTag.class)
public final class CiteTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.CITE;
    }

    @Override
    public boolean needsNumbers() {
        return true;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return Optional.of(
                call.materials().citations().insert(Cited.read(call.tag().body()), Form.PARENTHETICAL));
    }
}
