package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Exercise;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.html.page.ExercisesView;
import dev.recto.html.page.ExercisesView.Group;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.prose.Typography;
import dev.recto.words.Wording;
import java.util.List;
import java.util.Optional;

/** The index of a book's exercises, page by page. */
final class ExerciseIndex {

    private ExerciseIndex() {}

    /** Empty for a book without exercises. */
    static Optional<ExercisesView> of(Book book, Frames frames, Typography typography) {
        List<Group> groups = book.pages()
                .map(page -> new Group(Contents.link(page, OwnAddress.EXERCISES, false), links(page, typography)))
                .filter(group -> !group.exercises().isEmpty())
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExercisesView(frames.exercises(OwnAddress.EXERCISES), groups));
    }

    private static List<Link> links(Page page, Typography typography) {
        String root = Addresses.root(OwnAddress.EXERCISES);
        return page.all(Exercise.class)
                .map(exercise ->
                        new Link(root + page.address() + "#" + exercise.anchor(), title(exercise, typography), ""))
                .toList();
    }

    private static String title(Exercise exercise, Typography typography) {
        Wording wording = Wording.of(typography.language());
        String label = exercise.label().in(wording.number());
        return exercise.title() == null ? label : wording.join().colon().of(label, typography.set(exercise.title()));
    }
}
