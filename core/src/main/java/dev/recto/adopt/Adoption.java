package dev.recto.adopt;

import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes a project one whose book can be woven.
 *
 * @param edits one for each thing that it needs, in the order in which they are made: an edit of a file goes on from the one before;
 *     none where it has all of them
 * @param problems what no edit here can change
 */
public record Adoption(List<Edit> edits, List<Problem> problems) {

    private static final List<Need> NEEDS = Stream.of(
                    List.of(
                            new JavaLevel(),
                            new RuntimeDependency(),
                            new ProcessorPath(),
                            new NamedProcessors(),
                            new Lint(),
                            new WorkingJunit()),
                    WorkingVersion.ALL,
                    TestCommandLine.ALL,
                    Fork.ALL,
                    LicenceCheck.ALL,
                    List.<Need>of(new UnusedDependency(), new WeaveGoals()))
            .flatMap(List::stream)
            .toList();

    /** What a project needs. */
    public static Adoption of(ProjectFacts facts) {
        List<Edit> edits = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        String before = facts.files().text(facts.pom()).orElse("");
        Optional<PomText> pom = PomText.of(before, facts.unsaidVersions());
        if (pom.isPresent()) {
            edit(facts, pom.get(), edits, problems);
        } else {
            problems.add(uneditable(
                    facts,
                    "the POM cannot be edited without a change to what it says already",
                    "add what the manual's tutorial has"));
        }
        for (String file : facts.files().sources()) {
            if (file.endsWith("module-info.java")) {
                facts.files()
                        .text(file)
                        .flatMap(text -> ModuleDeclaration.edit(file, text))
                        .ifPresent(edits::add);
            }
        }
        if (!hasBook(facts.files())) {
            begin(facts, edits, problems);
        }
        return new Adoption(List.copyOf(edits), List.copyOf(problems));
    }

    /** A first chapter and a first page. */
    private static void begin(ProjectFacts facts, List<Edit> edits, List<Problem> problems) {
        Optional<TestedClass> tested = TestedClass.among(facts.files());
        if (tested.isPresent()) {
            edits.add(new FirstChapter(tested.get()).edit());
            edits.add(FirstPage.edit(tested.get().fullName()));
        } else if (facts.files().sources().isEmpty() && facts.files().tests().isEmpty()) {
            edits.add(FirstPage.edit());
        } else {
            problems.add(ProblemKind.UNTESTED_PROJECT.at(
                    Place.of(facts.pom()),
                    "no class here has a test that is called as it is, so no first chapter was chosen",
                    "mark a class that a test runs with @Chapter and @Explain"));
        }
    }

    private static void edit(ProjectFacts facts, PomText pom, List<Edit> edits, List<Problem> problems) {
        for (Need need : NEEDS) {
            String before = pom.text();
            Optional<String> reason = need.meet(facts, pom);
            if (reason.isPresent() && pom.text().equals(before)) {
                problems.add(uneditable(
                        facts,
                        "this POM has what it takes already, and a parent or a profile says otherwise: " + reason.get(),
                        "change it there"));
            } else if (reason.isPresent()) {
                edits.add(new Edit(facts.pom(), reason.get(), before, pom.text()));
            }
        }
    }

    private static Problem uneditable(ProjectFacts facts, String message, String remedy) {
        return ProblemKind.UNEDITABLE_POM.at(Place.of(facts.pom()), message, remedy);
    }

    /**
     * Processors on the class path that javac no longer finds, because the build names Recto's and no other, as
     * {@code group:artifact}.
     */
    public static List<String> hiddenProcessors(ProjectFacts facts) {
        return ProcessorPath.hidden(facts).stream().map(Library::key).toList();
    }

    /** Whether there can be any of those, whatever libraries there are. */
    public static boolean mayHideProcessors(ProjectFacts facts) {
        return ProcessorPath.hides(facts);
    }

    /** Whether something is a page or a chapter already. */
    private static boolean hasBook(ProjectFiles files) {
        return !files.pages().isEmpty()
                || Stream.concat(files.sources().stream(), files.tests().stream())
                        .filter(file -> !file.endsWith("module-info.java"))
                        .anyMatch(file -> files.text(file).orElse("").contains("dev.recto."));
    }

    /** Each file with all edits of it in one. */
    public List<Edit> files() {
        return edits.stream()
                .map(Edit::file)
                .distinct()
                .map(file -> edits.stream()
                        .filter(edit -> edit.file().equals(file))
                        .reduce((one, two) ->
                                new Edit(file, one.reason() + "; " + two.reason(), one.before(), two.after()))
                        .orElseThrow())
                .toList();
    }
}
