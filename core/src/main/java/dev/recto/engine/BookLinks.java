package dev.recto.engine;

import dev.recto.evidence.FileTree;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The symbolic links in the folder of pages. Whoever may write there could publish any file that this machine can read. */
final class BookLinks {

    private BookLinks() {}

    /** A problem for each link that leads out of the folder, at the link's own path; for the folder itself, out of the project. */
    static List<Problem> leadingOut(Path project, Path pages) throws IOException {
        if (Files.isSymbolicLink(pages) && leadsOut(pages, project.toRealPath())) {
            return List.of(problem(project, pages, "the project"));
        }
        if (!Files.isDirectory(pages)) {
            return List.of();
        }
        Path home = pages.toRealPath();
        // What is neither file, folder nor link may be a link of another kind, such as a junction of Windows.
        try (Stream<Path> links =
                Files.find(home, Integer.MAX_VALUE, (path, is) -> is.isSymbolicLink() || is.isOther())) {
            return links.filter(link -> leadsOut(link, home))
                    .sorted()
                    .map(link -> problem(project, pages.resolve(home.relativize(link)), "the book's folder"))
                    .toList();
        }
    }

    private static Problem problem(Path project, Path link, String home) {
        return ProblemKind.SYMBOLIC_LINK.at(
                Place.of(FileTree.shown(project, link)),
                "this symbolic link leads out of " + home,
                "put what it leads to here, if it is to be published, or remove the link");
    }

    /** A link to nothing leads where it would if there were something, as an editor's lock does not. */
    private static boolean leadsOut(Path link, Path home) {
        try {
            return !link.toRealPath().startsWith(home);
        } catch (IOException nothingThere) {
            return !target(link).startsWith(home);
        }
    }

    private static Path target(Path link) {
        try {
            return link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        } catch (IOException unreadable) {
            return link.getRoot();
        }
    }
}
