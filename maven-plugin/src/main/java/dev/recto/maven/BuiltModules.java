package dev.recto.maven;

import dev.recto.engine.BuildTool.Inputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * The module that has a book, and those that are built for it: whatever an author edits in any of them may change the book.
 *
 * @param others those that the book's depends on, directly or not, in the order of the build
 */
record BuiltModules(MavenProject book, List<MavenProject> others) {

    /** @param all all modules there are, in the order in which they are built */
    static BuiltModules of(MavenProject book, Collection<MavenProject> all) {
        List<MavenProject> open = new ArrayList<>(List.of(book));
        List<MavenProject> found = new ArrayList<>();
        while (!open.isEmpty()) {
            MavenProject module = open.remove(0);
            for (MavenProject each : all) {
                if (!each.equals(book) && !found.contains(each) && dependsOn(module, each)) {
                    found.add(each);
                    open.add(each);
                }
            }
        }
        return new BuiltModules(book, all.stream().filter(found::contains).toList());
    }

    private static boolean dependsOn(MavenProject module, MavenProject other) {
        return module.getDependencies().stream().map(BuiltModules::id).anyMatch(PomModules.id(other)::equals);
    }

    private static String id(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }

    /**
     * What an author edits. Code of other modules takes the whole build, as resources do.
     *
     * @param pages the folder of the book's own pages
     */
    Inputs inputs(Path pages) {
        List<Path> resources = new ArrayList<>(resources(book));
        others.forEach(each -> resources.addAll(sources(each)));
        others.forEach(each -> resources.addAll(resources(each)));
        return new Inputs(
                around(),
                Path.of(book.getBuild().getDirectory()),
                sources(book),
                List.copyOf(resources),
                Stream.concat(Stream.of(pages), others.stream().map(PomSettings::pages))
                        .toList(),
                all().flatMap(BuiltModules::poms).distinct().toList());
    }

    /** The book's first, whose POM messages name. */
    private Stream<MavenProject> all() {
        return Stream.concat(Stream.of(book), others.stream());
    }

    private static List<Path> sources(MavenProject module) {
        return paths(
                Stream.concat(module.getCompileSourceRoots().stream(), module.getTestCompileSourceRoots().stream()));
    }

    private static List<Path> resources(MavenProject module) {
        return paths(Stream.concat(module.getResources().stream(), module.getTestResources().stream())
                .map(Resource::getDirectory));
    }

    private static List<Path> paths(Stream<String> names) {
        return names.map(Path::of).toList();
    }

    private static Stream<Path> poms(MavenProject module) {
        return Stream.iterate(module, each -> each != null && each.getFile() != null, MavenProject::getParent)
                .map(each -> each.getFile().toPath());
    }

    /** The nearest folder that holds all of them. */
    private Path around() {
        Path around = book.getBasedir().toPath();
        for (MavenProject each : others) {
            while (!each.getBasedir().toPath().startsWith(around) && around.getParent() != null) {
                around = around.getParent();
            }
        }
        return around;
    }
}
