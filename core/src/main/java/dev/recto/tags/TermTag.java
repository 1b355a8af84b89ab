package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Definition;
import dev.recto.book.Insert;
import dev.recto.prose.TermText;
import dev.recto.prose.Usage;
import dev.recto.tags.Definitions.Defined;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import dev.recto.text.Slug;
import java.util.Optional;

/** {@code {@term gradient: what it means}} defines a term, and {@code {@term gradient}} leads there. */
@AutoService(InlineTag.class)
public final class TermTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.TERM;
    }

    @Override
    public boolean needsNumbers(Call call) {
        return TermText.of(call.tag().body())
                .filter(term -> term.meaning() == null)
                .isPresent();
    }

    @Override
    public Optional<Insert> insert(Call call) {
        Optional<TermText> term = TermText.of(call.tag().body());
        if (term.isEmpty()) {
            return call.refuse(
                    ProblemKind.MALFORMED_TAG, "{@term} is incomplete or has too much", "write " + usage().example());
        }
        String meaning = term.get().meaning();
        return meaning == null ? use(term.get(), call) : define(term.get(), meaning, call);
    }

    private static Optional<Insert> define(TermText term, String meaning, Call call) {
        if (!call.materials().listed().add("term:" + term.key())) {
            call.refuse(
                    ProblemKind.DUPLICATE_NAME,
                    "another tag defines the term '" + term.name() + "'",
                    "say what it means once, and write {@term " + term.name() + "} here");
        }
        String anchor = call.materials().shown().anchor(call.page(), "term-" + Slug.of(term.name()));
        return Optional.of(new Definition(term.name(), term.shown(), meaning, anchor));
    }

    private static Optional<Insert> use(TermText term, Call call) {
        Definitions definitions = call.knownNumbers().definitions();
        Optional<Defined> defined = definitions.find(term);
        if (defined.isEmpty()) {
            return call.refuse(
                    ProblemKind.UNKNOWN_TERM,
                    "nothing defines the term '" + term.name() + "'",
                    Nearest.remedy(
                            term.name(), definitions.terms(), "say what it means, {@term " + term.name() + ": …}"));
        }
        String href = defined.get().address().from(call.page());
        return Optional.of(new Insert.Reference(
                term.shown(), href, defined.get().definition().meaning(), false));
    }
}
