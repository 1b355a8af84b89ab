package dev.recto.tags;

import dev.recto.book.Exhibit;
import dev.recto.book.Output;
import dev.recto.evidence.RanTest;
import dev.recto.links.Shown;
import dev.recto.text.Place;
import java.util.List;
import java.util.Optional;

/** Shows what tests printed, and keeps that it is shown. */
public final class TestOutputs {

    private final Shown shown;

    public TestOutputs(Shown shown) {
        this.shown = shown;
    }

    private static List<Output.Invocation> invocations(RanTest test) {
        return test.invocations().size() < 2
                ? List.of()
                : test.invocations().stream()
                        .map(run -> new Output.Invocation(run.displayName(), run.stdout(), run.stderr()))
                        .toList();
    }

    /**
     * All that a test printed; empty where that is nothing.
     *
     * @param page address of the page that shows it
     * @param place where its author says so
     */
    public Optional<Output> show(RanTest test, String page, Place place) {
        if (test.stdout().isEmpty() && test.stderr().isEmpty()) {
            return Optional.empty();
        }
        shown.exhibit(new Exhibit(Exhibit.Kind.OUTPUT, test.name(), "", "", test.printed(), page, place));
        return Optional.of(new Output(
                test.name(),
                test.stdout(),
                test.stderr(),
                test.cut(),
                test.review().scrubbed(),
                test.review().accepted(),
                invocations(test)));
    }
}
