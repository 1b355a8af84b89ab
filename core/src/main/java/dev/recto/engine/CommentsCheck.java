package dev.recto.engine;

import dev.recto.book.Comments;
import dev.recto.book.Discussions;
import dev.recto.book.Imprint;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.function.Consumer;

/** Where the author says that readers discuss the pages of the book. */
final class CommentsCheck {

    private CommentsCheck() {}

    /**
     * Reports what is missing, or can be no repository's and no category's.
     *
     * @param configuredIn the file that names them
     */
    static void check(Imprint imprint, Place configuredIn, Consumer<Problem> report) {
        Comments comments = imprint.comments();
        if (comments != null) {
            Discussions.faults(comments)
                    .forEach(fault ->
                            report.accept(ProblemKind.BAD_COMMENTS.at(configuredIn, fault.message(), fault.remedy())));
        }
    }
}
