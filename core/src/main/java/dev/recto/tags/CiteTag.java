package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Citation.Form;
import dev.recto.book.Insert;
import dev.recto.prose.Cited;
import dev.recto.prose.Usage;
import java.util.Optional;

/** A tag that cites works. What they are called is known once all that the book cites are. */
public abstract class CiteTag implements InlineTag {

    private final Usage usage;
    private final Form form;

    private CiteTag(Usage usage, Form form) {
        this.usage = usage;
        this.form = form;
    }

    @Override
    public final Usage usage() {
        return usage;
    }

    @Override
    public final boolean needsNumbers() {
        return true;
    }

    @Override
    public final Optional<Insert> insert(Call call) {
        return Optional.of(
                call.materials().citations().insert(Cited.read(call.tag().body()), form));
    }

    /** {@code {@cite key p. 12}}: the same as {@code [@key, p. 12]}, for the HTML of doc comments as well. */
    @AutoService(InlineTag.class)
    public static final class Parenthetical extends CiteTag {
        public Parenthetical() {
            super(Usage.CITE, Form.PARENTHETICAL);
        }
    }

    /** {@code {@citet key p. 12}}: a citation that is a word of its sentence, {@code Knuth (1984, p. 12)}. */
    @AutoService(InlineTag.class)
    public static final class Textual extends CiteTag {
        public Textual() {
            super(Usage.CITET, Form.TEXTUAL);
        }
    }
}
