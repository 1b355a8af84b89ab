package dev.recto.maven;

import dev.recto.engine.Library;
import dev.recto.engine.Modules;
import dev.recto.engine.Modules.Covered;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Other modules of a build that the book of one of them covers, in the order of the build.
 *
 * @param names how the book calls them, by their ids {@code groupId:artifactId}
 * @param projects themselves, by the same
 */
record PomModules(Map<String, String> names, Map<String, MavenProject> projects) {

    /** A book that covers the one module that has it. */
    static final PomModules NONE = new PomModules(Map.of(), Map.of());

    /** Those of these projects, each before those that depend on it. */
    static PomModules of(Collection<MavenProject> covered) {
        Map<String, Long> alike =
                covered.stream().collect(Collectors.groupingBy(MavenProject::getArtifactId, Collectors.counting()));
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, MavenProject> projects = new LinkedHashMap<>();
        for (MavenProject each : covered) {
            boolean alone = alike.get(each.getArtifactId()) == 1;
            names.put(id(each), alone ? each.getArtifactId() : each.getGroupId() + "." + each.getArtifactId());
            projects.put(id(each), each);
        }
        return new PomModules(names, projects);
    }

    static String id(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }

    private String name(String id) {
        return Objects.requireNonNull(names.get(id), id);
    }

    /** What an artifact is where one of the modules makes it: the class files of the module, wherever they are packed. */
    Optional<Library> library(Artifact artifact) {
        String id = artifact.getGroupId() + ":" + artifact.getArtifactId();
        MavenProject module = projects.get(id);
        if (module == null) {
            return Optional.empty();
        }
        boolean tests = "tests".equals(artifact.getClassifier()) || "test-jar".equals(artifact.getType());
        String classes = tests
                ? module.getBuild().getTestOutputDirectory()
                : module.getBuild().getOutputDirectory();
        return Optional.of(Library.of(name(id), tests, Path.of(classes)));
    }

    /**
     * The modules as the engine knows them.
     *
     * @param given the properties given on the command line
     * @param libraries finds what a module is compiled with
     */
    List<Covered> covered(Properties given, ModuleLibraries libraries) {
        List<Covered> covered = new ArrayList<>();
        projects.forEach((id, module) -> {
            PomSources sources = new PomSources(module, given, List.of(), libraries.of(module), this);
            covered.add(new Covered(
                    name(id),
                    module.getBasedir().toPath(),
                    PomSettings.pages(module),
                    Path.of(module.getBuild().getDirectory()),
                    encoding(module, given),
                    sources.main(),
                    sources.test()));
        });
        return List.copyOf(covered);
    }

    private static Charset encoding(MavenProject module, Properties given) {
        String name = PomSettings.property(module, given, "project.build.sourceEncoding");
        return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    /** Finds what a module is compiled with; goals that other modules run resolve nothing of it. */
    @FunctionalInterface
    interface ModuleLibraries {

        /** Its direct and indirect dependencies of all scopes. */
        Collection<Artifact> of(MavenProject module);
    }

    /** Chooses the modules that a book covers. */
    static final class Choice {

        private static final String ALSO = "build it as well, with -am";

        private final MavenProject book;
        private final MavenSession session;
        private final ModulePlaces places;
        private final Set<Problem> problems = new TreeSet<>();

        Choice(MavenProject book, MavenSession session) {
            this.book = book;
            this.session = session;
            this.places = new ModulePlaces(book);
        }

        /** What keeps modules out that should be in, and is an error only where the author names them. */
        List<Problem> problems() {
            return List.copyOf(problems);
        }

        /** Those of some names, or else all that the book's module depends on; a module that does not use Recto has no part. */
        PomModules of(@Nullable List<String> named) throws IOException {
            Set<MavenProject> wanted = named == null ? dependencies() : named(named);
            List<MavenProject> covered = new ArrayList<>();
            for (MavenProject each : session.getProjects()) {
                if (wanted.contains(each) && speaks(each)) {
                    covered.add(each);
                }
            }
            return PomModules.of(covered);
        }

        private static boolean speaks(MavenProject module) throws IOException {
            return PomSettings.usesRecto(module)
                    && Modules.speaks(Path.of(module.getBuild().getOutputDirectory()), PomSettings.pages(module));
        }

        private Set<MavenProject> dependencies() throws IOException {
            Map<String, String> versions = book.getArtifacts().stream()
                    .collect(Collectors.toMap(
                            artifact -> artifact.getGroupId() + ":" + artifact.getArtifactId(),
                            Artifact::getBaseVersion,
                            (one, other) -> one));
            Set<MavenProject> found = new HashSet<>();
            for (MavenProject each : session.getAllProjects()) {
                if (each.getVersion().equals(versions.get(id(each)))) {
                    found.add(each);
                    if (!session.getProjects().contains(each) && speaks(each)) {
                        problems.add(ProblemKind.UNBUILT_MODULE.warning(
                                pom(),
                                "the book leaves out module '" + each.getArtifactId() + "', which is not built",
                                ALSO));
                    }
                }
            }
            return found;
        }

        private Set<MavenProject> named(List<String> names) {
            Set<MavenProject> found = new HashSet<>();
            names.forEach(name -> named(name).ifPresent(found::add));
            return found;
        }

        private Optional<MavenProject> named(String name) {
            List<MavenProject> found = session.getAllProjects().stream()
                    .filter(each -> name.equals(each.getArtifactId()) || name.equals(id(each)))
                    .filter(each -> !each.equals(book))
                    .toList();
            if (found.size() != 1) {
                problems.add(found.isEmpty() ? unknown(name) : ambiguous(name, found));
                return Optional.empty();
            }
            MavenProject module = found.get(0);
            if (!session.getProjects().contains(module)) {
                return refused(name, "module '" + name + "' of <modules> is not built", ALSO);
            }
            boolean before = session.getProjectDependencyGraph()
                    .getUpstreamProjects(book, true)
                    .contains(module);
            return before
                    ? found.stream().findFirst()
                    : refused(
                            name,
                            "module '" + name + "' of <modules> is not built before this one",
                            "make it a dependency of this module, with the scope test where no code uses it");
        }

        private Optional<MavenProject> refused(String name, String message, String remedy) {
            problems.add(ProblemKind.UNBUILT_MODULE.at(places.of(name), message, remedy));
            return Optional.empty();
        }

        private Problem unknown(String name) {
            List<String> all = session.getAllProjects().stream()
                    .filter(each -> !each.equals(book))
                    .map(MavenProject::getArtifactId)
                    .sorted()
                    .toList();
            return ProblemKind.UNKNOWN_MODULE.at(
                    places.of(name),
                    "'" + name + "' of <modules> is no module of this build",
                    Nearest.remedy(
                            name,
                            all,
                            all.isEmpty()
                                    ? "build from the folder of the parent POM, with -pl and -am"
                                    : "write one of " + String.join(", ", all)));
        }

        private Problem ambiguous(String name, List<MavenProject> found) {
            return ProblemKind.UNKNOWN_MODULE.at(
                    places.of(name),
                    "'" + name + "' of <modules> is the name of several modules",
                    "write " + found.stream().map(PomModules::id).sorted().collect(Collectors.joining(" or ")));
        }

        private Place pom() {
            return Place.of(book.getFile().getName());
        }
    }
}
