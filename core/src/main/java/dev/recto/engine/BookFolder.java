package dev.recto.engine;

import dev.recto.check.BookFiles;
import dev.recto.check.BookFiles.TooLargeException;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of a published book, for what needs no project. */
final class BookFolder {

    /** What is done with a book. */
    interface Step {
        List<Problem> of(BookFiles book) throws IOException;
    }

    private final Path folder;

    BookFolder(Path folder) {
        this.folder = folder;
    }

    /** Does something with the files of the book; a folder that can be none is refused. */
    List<Problem> with(Step step) throws IOException {
        Optional<Problem> missing = missing();
        if (missing.isPresent()) {
            return List.of(missing.get());
        }
        BookFiles files;
        try {
            files = BookFiles.in(folder);
        } catch (TooLargeException refused) {
            return List.of(ProblemKind.UNSAFE_BOOK.at(
                    place(),
                    "this is larger than any book: " + refused.getMessage(),
                    "ask whoever made it what it is"));
        }
        return step.of(files);
    }

    /** What is wrong where there is no such folder. */
    Optional<Problem> missing() {
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(ProblemKind.NO_BOOK.at(
                        place(),
                        "there is no folder " + folder,
                        "weave the book first, with mvn verify, or name its folder with -Drecto.book"));
    }

    private Place place() {
        return Place.of(String.valueOf(folder.getFileName()));
    }
}
