package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.Captions;
import dev.recto.prose.Usage;
import dev.recto.text.ProblemKind;
import java.util.Optional;

/** {@code {@value Type#CONSTANT}}. */
@AutoService(InlineTag.class)
public final class ValueTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.VALUE;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        Optional<Declared> found = call.declared(call.word(0));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String constant = found.get().declaration().constant();
        return constant == null
                ? call.refuse(
                        ProblemKind.NO_CONSTANT,
                        "'" + call.tag().body() + "' is no constant",
                        "name a static final variable")
                : Optional.of(
                        new Insert.Words(constant, true, Captions.of(found.get().declaration())));
    }
}
