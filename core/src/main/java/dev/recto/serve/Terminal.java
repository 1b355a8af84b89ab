package dev.recto.serve;

import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Tells the author in the terminal what goes on.
 *
 * @param links whether the terminal takes links: one that nobody sits at does not
 * @param line takes a line that says what goes on
 * @param warning takes a line that warns
 * @param error takes a line that says what is wrong
 */
public record Terminal(boolean links, Consumer<String> line, Consumer<String> warning, Consumer<String> error) {

    private static final String LINK = "\u001b]8;;%s\u001b\\%s\u001b]8;;\u001b\\";

    void say(String words) {
        line.accept(words);
    }

    /** @param project the folder that places are in */
    void tell(Problem problem, Path project) {
        Consumer<String> to = problem.isError() ? error : warning;
        to.accept(shown(problem.place(), project) + ": " + problem.text());
    }

    /** A place, which leads to the file where the terminal takes links. */
    private String shown(Place place, Path project) {
        return links ? LINK.formatted(target(place, project), place) : place.toString();
    }

    private static String target(Place place, Path project) {
        String file = project.resolve(place.file()).toUri().toString();
        return place.line() == 0 ? file : file + "#" + place.line() + "," + Math.max(place.column(), 1);
    }
}
