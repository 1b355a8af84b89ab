package dev.recto.fences;

import dev.recto.evidence.AuthoredFence;
import dev.recto.evidence.ProvenFence;
import dev.recto.evidence.ProvenFence.Treatment;
import dev.recto.fences.FenceCode.Shape;
import dev.recto.fences.TracedSource.Stretch;
import dev.recto.prose.Fence;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
        Expectation expected = Expectation.of(fence.fence());
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
            address = page.address();
        }
        List<Javac.Refusal> own = new ArrayList<>();
        List<Javac.Refusal> said;
        try {
            said = javac.check(List.of(new TestSource(address, source.text()))).getOrDefault(address, List.of());
        } catch (Javac.CrashedException crash) {
            return List.of(crash.refusal());
        }
        for (Javac.Refusal error : said) {
            Stretch stretch = source.stretch(error.position());
            if (stretch != null && stretch.fence().equals(code.authored())) {
                int inside = Math.min(error.position(), stretch.end() - 1) - stretch.start();
                own.add(error.at(stretch.inCode() + Math.max(inside, 0)));
            }
        }
        return own;
    }

    private static ProvenFence proven(AuthoredFence fence, Expectation expected, List<Javac.Refusal> errors) {
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
                errors.stream().map(Javac.Refusal::brief).distinct().toList(),
                expected.message(errors));
    }

    /**
     * What javac has to say of a fence that must not compile: of the keys that the author names and of no other; and where the
     * author marks lines with {@code // !}, something of each of these and nothing of another.
     *
     * @param keys without the beginning that all share
     * @param marked lines of the code, from 1; none where any line will do
     * @param lines where the code's lines start
     */
    private record Expectation(List<String> keys, Set<Integer> marked, LineIndex lines) {

        private static final String MARK = "// !";

        static Expectation of(Fence fence) {
            Set<Integer> marked = new TreeSet<>();
            List<String> lines = fence.code().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).stripTrailing().endsWith(MARK)) {
                    marked.add(i + 1);
                }
            }
            return new Expectation(
                    fence.fails().stream().map(Javac.Refusal::briefKey).toList(), marked, LineIndex.of(fence.code()));
        }

        /** What does not come as expected; nothing where all does. */
        Optional<Problem> fault(AuthoredFence fence, List<Javac.Refusal> errors) {
            if (errors.isEmpty()) {
                return Optional.of(ProblemKind.FENCE_COMPILES.at(
                        fence.start(),
                        "this fence must fail with " + String.join(" or ", keys) + ", and it compiles",
                        "take fails= out, or break it again"));
            }
            Optional<Javac.Refusal> other = errors.stream()
                    .filter(error -> !keys.contains(error.brief()))
                    .findFirst();
            if (other.isPresent()) {
                return other.map(error -> other(fence.place(error.position()), error));
            }
            Set<Integer> hit = errors.stream()
                    .map(error -> lines.line(error.position()))
                    .collect(Collectors.toCollection(TreeSet::new));
            return marked.isEmpty() || marked.equals(hit)
                    ? Optional.empty()
                    : Optional.of(misplaced(fence, errors, hit));
        }

        /** What javac said, each time. */
        String message(List<Javac.Refusal> errors) {
            return errors.stream().map(Javac.Refusal::message).distinct().collect(Collectors.joining("\n"));
        }

        private Problem other(Place place, Javac.Refusal error) {
            return ProblemKind.OTHER_DIAGNOSTIC.at(
                    place,
                    "this fence must fail with " + String.join(" or ", keys) + ", and javac says " + error.brief()
                            + ": " + error.line(),
                    "mend it, or write fails=" + error.brief());
        }

        private Problem misplaced(AuthoredFence fence, List<Javac.Refusal> errors, Set<Integer> hit) {
            int unmarked = hit.stream()
                    .filter(line -> !marked.contains(line))
                    .findFirst()
                    .orElse(0);
            int silent = marked.stream()
                    .filter(line -> !hit.contains(line))
                    .findFirst()
                    .orElse(0);
            Place place = errors.stream()
                    .filter(error -> lines.line(error.position()) == unmarked)
                    .findFirst()
                    .map(error -> fence.place(error.position()))
                    .orElseGet(() -> fence.place(lines.start(silent)));
            return ProblemKind.OTHER_DIAGNOSTIC.at(
                    place,
                    unmarked > 0
                            ? "javac refuses this line, which " + MARK + " does not mark"
                            : "javac accepts this line",
                    "put " + MARK + " at the end of each line that fails, or of none");
        }
    }
}
