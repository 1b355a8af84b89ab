package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Insert;
import dev.recto.book.Output;
import dev.recto.evidence.RanTest;
import dev.recto.prose.Usage;
import dev.recto.text.ProblemKind;
import java.util.Optional;

/** {@code {@output Test#method}}. */
@AutoService(InlineTag.class)
public final class OutputTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.OUTPUT;
    }

    @Override
    public Places places() {
        return Places.OUTPUT;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return call.ran(call.word(0)).flatMap(test -> printed(test, call));
    }

    private static Optional<Insert> printed(RanTest test, Call call) {
        Optional<Output> output = call.materials().outputs().show(test, call.page(), call.place());
        return output.isPresent()
                ? Optional.of(output.get())
                : call.refuse(
                        ProblemKind.MISSING_OUTPUT,
                        test.name().shortName() + " printed nothing",
                        "print what the page should show");
    }
}
