package dev.recto.secrets;

import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;

/** Keeps secrets that an author wrote out of the book. What is found is named at its place and never repeated. */
public final class WrittenSecrets {

    private final Secrets secrets;

    public WrittenSecrets(Environment environment) {
        this.secrets = new Secrets(environment);
    }

    /**
     * Each secret in a text that will be published, but on lines that allow it.
     *
     * @param file as messages name it
     */
    public List<Problem> in(String file, String text) {
        List<Secrets.Found> found = secrets.in(text, file.endsWith(".java") ? Where.JAVA : Where.TEXT);
        if (found.isEmpty()) {
            return List.of();
        }
        LineIndex lines = LineIndex.of(text);
        return found.stream()
                .map(secret -> ProblemKind.SECRET_IN_SOURCE.at(
                        lines.place(file, secret.offset()),
                        "here stands " + secret.what() + ", and this file goes into the book",
                        "take it out, and if it is real, out of use; if it is none, say recto:allow-secret in a"
                                + " comment on this line"))
                .toList();
    }

    /**
     * Each secret in what a build tells the book.
     *
     * @param file that configures the build, as messages name it
     */
    public List<Problem> inSettings(String file, List<String> told) {
        return told.stream()
                .flatMap(each -> secrets.in(each, Where.TEXT).stream())
                .map(secret -> ProblemKind.SECRET_IN_SOURCE.at(
                        Place.of(file),
                        "the build's settings hold " + secret.what() + ", and the book repeats them",
                        "take it out, and if it is real, out of use"))
                .distinct()
                .toList();
    }
}
