package dev.recto.maven;

import dev.recto.evidence.FenceMap;
import dev.recto.evidence.SheetFile;
import dev.recto.fences.FencePage;
import dev.recto.fences.FenceTests;
import dev.recto.fences.Javac;
import dev.recto.fences.PageFences;
import dev.recto.fences.SourceFences;
import dev.recto.fences.TestProse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * The Java in the prose of a project.
 *
 * @param given properties of the command line
 * @param encoding of the Java sources
 * @param bookFolder the folder of Markdown pages
 * @param generated the folder that tests are written to
 */
record ProjectFences(MavenProject project, Properties given, Charset encoding, Path bookFolder, Path generated) {

    private static final FenceTests NONE = new FenceTests(List.of(), FenceMap.EMPTY, List.of());

    /** Tries every fence of the main sources, of the tests and of the Markdown pages. */
    FenceTests tests(List<SheetFile> sheets) throws IOException, MojoExecutionException {
        if (!Javac.isPresent()) {
            // Nor could Maven compile anything; should it all the same, the weave finds fences unverified.
            return NONE;
        }
        Javac javac = javac();
        List<FencePage> pages = new ArrayList<>();
        for (SheetFile sheet : sheets) {
            pages.add(SourceFences.of(sheet, javac));
        }
        for (SheetFile sheet : testSheets(javac)) {
            pages.add(SourceFences.of(sheet, javac));
        }
        pages.addAll(PageFences.read(project.getBasedir().toPath(), bookFolder));
        boolean none = pages.stream().allMatch(page -> page.fences().isEmpty());
        if (none) {
            return NONE;
        }
        return FenceTests.of(pages, javac);
    }

    private List<SheetFile> testSheets(Javac javac) throws IOException {
        Path scratch = Path.of(project.getBuild().getDirectory()).resolve(TargetFolders.FENCES);
        if (Files.isDirectory(scratch)) {
            TargetFolders.empty(scratch);
        }
        return new TestProse(OwnJars.processor(), scratch)
                .sheets(javac, encoding, project.getBasedir().toPath());
    }

    /** Tests are not compiled yet: what fences use of them is read from their sources. */
    private Javac javac() throws MojoExecutionException {
        Path testClasses = Path.of(project.getBuild().getTestOutputDirectory());
        List<Path> sources = project.getTestCompileSourceRoots().stream()
                .map(Path::of)
                .filter(root -> !root.equals(generated))
                .toList();
        try {
            List<Path> classPath = project.getTestClasspathElements().stream()
                    .map(Path::of)
                    .filter(path -> !path.equals(testClasses))
                    .toList();
            return new Javac(PomSettings.property(project, given, "maven.compiler.release"), classPath, sources);
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the test class path is not resolved", e);
        }
    }
}
