package dev.recto.serve;

import dev.recto.text.Problem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells the terminal and the pages that are open what goes on. */
final class Announcer {

    private final Terminal terminal;
    private final StatusStream stream;
    private final Supplier<Path> project;

    /** @param project tells the folder that names of files begin in */
    Announcer(Terminal terminal, StatusStream stream, Supplier<Path> project) {
        this.terminal = terminal;
        this.stream = stream;
        this.project = project;
    }

    void say(String words) {
        terminal.say(words);
    }

    /** Something has begun. */
    void doing(String words) {
        terminal.say(words);
        stream.tell(stream.status().doing(words));
    }

    /** These files are newer than the tests. */
    void untested(Collection<Path> files) {
        List<String> names = files.stream()
                .map(file -> project.get().relativize(file).toString().replace('\\', '/'))
                .toList();
        stream.tell(stream.status().untested(names));
    }

    /**
     * Pages of the next book are drawn.
     *
     * @return whether they are to be seen: what is wrong stays to be seen until all of it is mended, and a first page waits for
     *     what it is dressed in
     */
    boolean drawn() {
        Status before = stream.status();
        if (!before.hasBook() || errors(before.problems().stream()) > 0) {
            return false;
        }
        stream.tell(before.woven());
        return true;
    }

    /**
     * Nothing more is being done, and this is what came of it.
     *
     * @param woven whether there is a new book
     * @param wrong all that is wrong now; what the terminal was told already is not told there again
     */
    void done(boolean woven, List<Problem> wrong) {
        Status before = stream.status();
        Set<Problem> known = new HashSet<>(before.problems());
        wrong.stream()
                .filter(problem -> !known.contains(problem))
                .forEach(problem -> terminal.tell(problem, project.get()));
        long errors = errors(wrong.stream());
        if (errors == 0 && errors(before.problems().stream()) > 0) {
            terminal.say("Nothing is wrong any more");
        } else if (errors > 0) {
            terminal.say(errors == 1 ? "1 thing is wrong" : errors + " things are wrong");
        }
        Status now = before.with(wrong).idle();
        stream.tell(woven ? now.woven() : now);
    }

    private static long errors(Stream<Problem> problems) {
        return problems.filter(Problem::isError).count();
    }
}
