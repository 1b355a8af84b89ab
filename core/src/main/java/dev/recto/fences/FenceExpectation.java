package dev.recto.fences;

import dev.recto.prose.Fence;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What javac has to say of a fence that must not compile: of the keys that the author names and of no other; and where the
 * author marks lines with {@code // !}, something of each of these and nothing of another.
 *
 * @param keys without the beginning that all share
 * @param marked lines of the code, from 1; none where any line will do
 * @param lines where the code's lines start
 */
record FenceExpectation(List<String> keys, Set<Integer> marked, LineIndex lines) {

    private static final String MARK = "// !";

    static FenceExpectation of(Fence fence) {
        Set<Integer> marked = new TreeSet<>();
        List<String> lines = fence.code().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().endsWith(MARK)) {
                marked.add(i + 1);
            }
        }
        return new FenceExpectation(
                fence.fails().stream().map(Keys::brief).toList(), marked, LineIndex.of(fence.code()));
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
                .filter(error -> !keys.contains(Keys.brief(error.key())))
                .findFirst();
        if (other.isPresent()) {
            return other.map(error -> other(fence.place(error.position()), error));
        }
        Set<Integer> hit = errors.stream()
                .map(error -> lines.line(error.position()))
                .collect(Collectors.toCollection(TreeSet::new));
        return marked.isEmpty() || marked.equals(hit) ? Optional.empty() : Optional.of(misplaced(fence, errors, hit));
    }

    /** What javac said, each time. */
    String message(List<Javac.Refusal> errors) {
        return errors.stream().map(Javac.Refusal::message).distinct().collect(Collectors.joining("\n"));
    }

    private Problem other(Place place, Javac.Refusal error) {
        return ProblemKind.OTHER_DIAGNOSTIC.at(
                place,
                "this fence must fail with " + String.join(" or ", keys) + ", and javac says " + Keys.brief(error.key())
                        + ": " + error.message().replaceAll("\\s*\\n\\s*", ", "),
                "mend it, or write fails=" + Keys.brief(error.key()));
    }

    private Problem misplaced(AuthoredFence fence, List<Javac.Refusal> errors, Set<Integer> hit) {
        int unmarked =
                hit.stream().filter(line -> !marked.contains(line)).findFirst().orElse(0);
        int silent =
                marked.stream().filter(line -> !hit.contains(line)).findFirst().orElse(0);
        Place place = errors.stream()
                .filter(error -> lines.line(error.position()) == unmarked)
                .findFirst()
                .map(error -> fence.place(error.position()))
                .orElseGet(() -> fence.place(lines.start(silent)));
        return ProblemKind.OTHER_DIAGNOSTIC.at(
                place,
                unmarked > 0 ? "javac refuses this line, which " + MARK + " does not mark" : "javac accepts this line",
                "put " + MARK + " at the end of each line that fails, or of none");
    }
}
