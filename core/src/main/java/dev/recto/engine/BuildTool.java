package dev.recto.engine;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A build tool that runs the build of a project again and again while its author writes. The build runs in a process of its own
 * and hands the project over with {@link Recto#handOver}, in the place of its weave.
 */
public interface BuildTool {

    /** What the project is made of. */
    Inputs inputs();

    /**
     * Runs the build, its tests included, up to the weave. Tests that fail do not fail it.
     *
     * @param handedOver the file by which the build hands its project over
     * @return why it failed; nothing where it did not
     */
    List<Problem> run(Path handedOver) throws IOException, InterruptedException;

    /**
     * What an author edits. All paths are absolute.
     *
     * @param project the project's folder or, where others are built with it, the nearest that holds them all
     * @param build the folder of what the build makes
     * @param sources folders of Java sources and of tests
     * @param resources folders of files that programs read, and of the sources of other modules that are built with it
     * @param pages the folders of pages and images, of those modules as well
     * @param poms the files that say how the project is built
     */
    record Inputs(
            Path project, Path build, List<Path> sources, List<Path> resources, List<Path> pages, List<Path> poms) {}
}
