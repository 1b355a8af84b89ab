package dev.recto.fences;

import dev.recto.evidence.ProvenFence;
import dev.recto.evidence.ProvenFence.Treatment;
import dev.recto.fences.FenceCode.Shape;
import dev.recto.fences.TracedSource.Stretch;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fences that must not compile: each is compiled alone, beside the members that its page declares. */
final class RefusedFences {

    private final Javac javac;
    private final FenceParser parser;
    private final Consumer<Problem> report;

    RefusedFences(Javac javac, FenceParser parser, Consumer<Problem> report) {
        this.javac = javac;
        this.parser = parser;
        this.report = report;
    }

    /** Compiles a fence; nothing, and a report, where javac does not say what the author says that it will. */
    Optional<ProvenFence> prove(FencePage page, List<FenceCode> context, AuthoredFence fence) {
        FenceParser.Outcome parsed = parser.parse(fence);
        List<Javac.Refusal> errors =
                parsed.errors().isEmpty() ? attributed(page, context, parsed.code()) : parsed.errors();
        FenceExpectation expected = FenceExpectation.of(fence.fence());
        Optional<Problem> fault = expected.fault(fence, errors);
        fault.ifPresent(report);
        return fault.isPresent() ? Optional.empty() : Optional.of(proven(fence, expected, errors));
    }

    /** javac's errors, at offsets of the fence's code. */
    private List<Javac.Refusal> attributed(FencePage page, List<FenceCode> context, FenceCode code) {
        TracedSource source;
        String address;
        if (code.shape() == Shape.UNIT) {
            source = FenceSource.ofUnit(code);
            address = code.unit().address();
        } else {
            List<FenceCode> together = new ArrayList<>(context.stream()
                    .filter(each -> each.shape() == Shape.MEMBERS)
                    .toList());
            together.add(code);
            source = FenceSource.of(page, together);
            address = page.testClassName().replace('.', '/') + ".java";
        }
        List<Javac.Refusal> own = new ArrayList<>();
        for (Javac.Refusal error :
                javac.check(List.of(new TestSource(address, source.text()))).getOrDefault(address, List.of())) {
            Stretch stretch = source.stretch(error.position());
            if (stretch != null && stretch.fence().equals(code.authored())) {
                int inside = Math.min(error.position(), stretch.end() - 1) - stretch.start();
                own.add(error.at(stretch.inCode() + Math.max(inside, 0)));
            }
        }
        return own;
    }

    private static ProvenFence proven(AuthoredFence fence, FenceExpectation expected, List<Javac.Refusal> errors) {
        Place start = fence.start();
        return new ProvenFence(
                start.file(),
                start.line(),
                start.column(),
                fence.digest(),
                Treatment.REFUSED,
                "",
                "",
                "",
                "",
                List.of(),
                0,
                fence.lines(),
                errors.stream().map(error -> Keys.brief(error.key())).distinct().toList(),
                expected.message(errors));
    }
}
