package dev.recto.maven;

import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Maven of its own printed, read for what is wrong.
 *
 * @param project the folder that places are in
 * @param lines without colours
 */
record MavenLog(Path project, List<String> lines) {

    private static final String ERROR = "[ERROR] ";

    /** As maven-compiler-plugin tells what javac said: {@code /a/B.java:[3,14] words}. */
    private static final Pattern JAVAC = Pattern.compile("\\[ERROR] (\\S.*?\\.java):\\[(\\d+)(?:,(\\d+))?] (.*)");

    /** As Recto's goals tell: {@code src/book/a.md:3:14: [dead-link] words}. */
    private static final Pattern RECTO =
            Pattern.compile("\\[ERROR] (\\S.*?)(?::(\\d+))?(?::(\\d+))?: (\\[[a-z-]+] .*)");

    private static final Pattern ID = Pattern.compile("\\[([a-z-]+)] (.*)", Pattern.DOTALL);

    private static final Pattern STEP = Pattern.compile("\\[INFO] --- (\\S+?):[^:\\s]+:(\\S+) \\(.*?\\) @ (\\S+) ---");

    /** The goal that a line says is begun, such as {@code maven-surefire-plugin:test}. */
    static Optional<String> step(String line) {
        Matcher step = STEP.matcher(line);
        return step.matches()
                ? Optional.of(step.group(3) + ": " + step.group(1) + ":" + step.group(2))
                : Optional.empty();
    }

    /** Why the build failed, at least one reason, sorted by place. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            problem(i).ifPresent(found::add);
        }
        return found.isEmpty()
                ? List.of(unplaced())
                : found.stream().distinct().sorted().toList();
    }

    private Optional<Problem> problem(int at) {
        Matcher javac = JAVAC.matcher(lines.get(at));
        if (javac.matches()) {
            return Optional.of(problem(place(javac), javac.group(4) + further(at), ProblemKind.UNCOMPILED_SOURCE));
        }
        Matcher recto = RECTO.matcher(lines.get(at));
        return recto.matches()
                ? Optional.of(problem(place(recto), recto.group(4), ProblemKind.FAILED_BUILD))
                : Optional.empty();
    }

    /** The lines that go on with a message: they are indented. */
    private String further(int at) {
        StringBuilder words = new StringBuilder();
        for (int i = at + 1; i < lines.size(); i++) {
            String line = lines.get(i).startsWith(ERROR) ? lines.get(i).substring(ERROR.length()) : lines.get(i);
            if (!line.startsWith("  ")) {
                break;
            }
            words.append('\n').append(line.stripTrailing());
        }
        return words.toString();
    }

    /** A problem of the kind that the words begin with, or else of another. */
    private static Problem problem(Place place, String words, ProblemKind otherwise) {
        Matcher told = ID.matcher(words);
        if (told.matches()) {
            Optional<ProblemKind> kind = Arrays.stream(ProblemKind.values())
                    .filter(each -> each.id().equals(told.group(1)))
                    .findFirst();
            if (kind.isPresent()) {
                return new Problem(kind.get(), Problem.Severity.ERROR, place, told.group(2), null);
            }
        }
        return otherwise.at(place, words);
    }

    private Place place(Matcher told) {
        return new Place(shown(told.group(1)), number(told.group(2)), number(told.group(3)));
    }

    private String shown(String file) {
        Path path = Path.of(file);
        return (path.isAbsolute() ? project.relativize(path) : path).toString().replace('\\', '/');
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private Problem unplaced() {
        String words = lines.stream()
                .filter(line -> line.startsWith(ERROR) && line.length() > ERROR.length())
                .map(line -> line.substring(ERROR.length()).strip())
                .findFirst()
                .orElse("Maven ended without a word of why");
        return ProblemKind.FAILED_BUILD.at(Place.of("pom.xml"), words, "run mvn verify to see all that it says");
    }
}
