package dev.recto.prose;

import dev.recto.prose.Exercise.Solution;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with exercises: what lacks their words, and tags of theirs that make none of what is around them. */
final class ExerciseCheck {

    private final List<Fault> faults = new ArrayList<>();

    private ExerciseCheck() {}

    static List<Fault> of(List<Node> nodes) {
        ExerciseCheck check = new ExerciseCheck();
        for (Node node : nodes) {
            if (node instanceof TagNode tag && tag.closed()) {
                check.tag(tag);
            }
        }
        return check.faults;
    }

    private void tag(TagNode tag) {
        boolean opens = Exercise.isOpenedBy(tag);
        if (tag.name().equals(Usage.EXERCISE.tag())) {
            exercise(tag, opens);
        } else if (tag.name().equals(Usage.SOLUTION.tag())) {
            solution(tag, opens);
        }
    }

    private void exercise(TagNode tag, boolean opens) {
        Node around = tag.getParent();
        if (!opens) {
            refuse(
                    tag,
                    "{@exercise} opens no exercise here",
                    "write it alone on the first line of a quote of Markdown, > {@exercise name \"title\"}");
        } else if (around(Exercise.class, around.getParent()) != null) {
            refuse(tag, "an exercise cannot stand in another one", "write it below that");
        } else if (tag.getNext() == null || tag.getNext() instanceof Solution) {
            refuse(tag, "this exercise has no text", "write it on the lines below, behind >");
        }
    }

    private void solution(TagNode tag, boolean opens) {
        if (opens) {
            if (tag.getNext() == null && tag.words().isEmpty()) {
                refuse(
                        tag,
                        "this solution is empty",
                        "name what solves it, {@solution Type#member}, or write it below");
            }
        } else if (around(Solution.class, tag) != null) {
            refuse(tag, "this exercise has a solution already", "show more in it with {@listing Type#member}");
        } else if (around(Exercise.class, tag) != null) {
            refuse(tag, "{@solution} opens no solution here", "write it alone on a line, behind >");
        } else {
            refuse(tag, "this solution belongs to no exercise", "write it in the quote of its exercise, behind >");
        }
    }

    private static @Nullable Node around(Class<? extends Node> kind, @Nullable Node inside) {
        Node node = inside;
        while (node != null && !kind.isInstance(node)) {
            node = node.getParent();
        }
        return node;
    }

    private void refuse(TagNode tag, String message, String remedy) {
        faults.add(ProblemKind.MALFORMED_EXERCISE.at(Grammar.span(tag).start(), message, remedy));
    }
}
