package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.Captions;
import dev.recto.prose.Target;
import dev.recto.prose.Usage;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.ProblemKind;
import java.util.Optional;

/** {@code {@value Type#CONSTANT}}; {@code {@value}} alone is the constant whose prose it stands in. */
@AutoService(InlineTag.class)
public final class ValueTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.VALUE;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        Optional<Declared> found =
                call.word(0).isEmpty() ? Optional.ofNullable(call.context().self()) : call.declared(call.word(0));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String constant = found.get().declaration().constant();
        if (constant == null && isTold(call)) {
            return Optional.empty();
        }
        return constant == null
                ? call.refuse(
                        ProblemKind.NO_CONSTANT,
                        "'" + name(call, found.get()) + "' is no constant",
                        "name a static final variable")
                : Optional.of(
                        new Insert.Words(constant, true, Captions.of(found.get().declaration())));
    }

    private static String name(Call call, Declared found) {
        return call.word(0).isEmpty() ? found.declaration().name() : call.tag().body();
    }

    /** Who reads prose says it already of what is no variable at all. */
    private static boolean isTold(Call call) {
        Target target = call.tag().target();
        return target != null && target.kind() != Kind.FIELD;
    }
}
