package dev.recto.fork;

import dev.recto.engine.Project;
import dev.recto.engine.ProjectFile;
import dev.recto.engine.Recto;
import dev.recto.engine.WeaveResult;
import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Weaves books as {@link Recto#weave} does, each in a JVM of its own. */
public final class ForkedWeave {

    private final JvmCommand command;

    /**
     * @param classPath all that Recto needs
     * @param arguments what the JVM is told besides, such as {@code -Xmx2g}
     */
    public ForkedWeave(List<Path> classPath, List<String> arguments) {
        this.command = new JvmCommand(List.copyOf(classPath), List.copyOf(arguments));
    }

    /**
     * Weaves a book, and tells the project's reporter. The JVM ends with the thread that waits for it, and with this JVM. None is
     * started where nothing changed since the book was woven last.
     *
     * @throws IOException if something cannot be read or written, or the JVM ended too early; an earlier book is left whole
     */
    public WeaveResult weave(Project project) throws IOException {
        Optional<WeaveResult> standing = new Recto(project).standing();
        return standing.isPresent() ? standing.get() : woven(project);
    }

    private WeaveResult woven(Project project) throws IOException {
        Path folder = Files.createTempDirectory("recto-weave");
        try (ChildJvm jvm = ChildJvm.start(command, project.folders().build(), folder)) {
            jvm.send(ProjectFile.words(project));
            return new Conversation(jvm, project.reporter()).result();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the weave was interrupted").initCause(e);
        } finally {
            FileTree.remove(folder);
        }
    }
}
