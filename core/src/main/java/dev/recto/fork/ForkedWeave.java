package dev.recto.fork;

import dev.recto.engine.Fresh;
import dev.recto.engine.Project;
import dev.recto.engine.ProjectFile;
import dev.recto.engine.Recto;
import dev.recto.engine.Standing;
import dev.recto.engine.WeaveResult;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Weaves books as {@link Recto#weave} does, and reads them before as {@link Recto#proofread} does, both in a JVM of its own. */
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
     * started where nothing changed since the book was woven last, where there is no book, nor where the one that read the book
     * waits for its weave.
     *
     * @throws IOException if something cannot be read or written, or the JVM ended too early; an earlier book is left whole
     */
    public WeaveResult weave(Project project) throws IOException {
        Standing found = new Recto(project).standing();
        Optional<ChildJvm> waiting = WaitingJvm.take(command, project.folders().build());
        if (found.result().isPresent()) {
            waiting.ifPresent(ChildJvm::close);
            return found.result().get();
        }
        if (!project.speaks()) {
            waiting.ifPresent(ChildJvm::close);
            return new Recto(project).weave(found).result();
        }
        try (ChildJvm jvm = waiting.isPresent() ? waiting.get() : start(project)) {
            tell(jvm, Step.WEAVE, project, found);
            Fresh fresh = new Conversation(jvm, project.reporter()).untilTheEnd();
            // This JVM has fast code for digests, which the other would have to make.
            new Recto(project).settle(found, fresh);
            return fresh.result();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /**
     * Finds what is wrong with a book before its tests run, and tells the project's reporter. No JVM is started where nothing
     * changed since nothing was wrong, nor where there is no book. One that found nothing wrong waits for the weave, whose classes it
     * has loaded.
     *
     * @throws IOException if something cannot be read, or the JVM ended too early
     */
    public List<Problem> proofread(Project project) throws IOException {
        Standing found = new Recto(project).proofreadBefore();
        if (found.result().isPresent()) {
            return found.result().get().problems();
        }
        if (!project.speaks()) {
            return new Recto(project).proofread(found);
        }
        ChildJvm jvm = start(project);
        boolean waits = false;
        try {
            tell(jvm, Step.PROOFREAD, project, found);
            WeaveResult result =
                    new Conversation(jvm, project.reporter()).answer().result();
            waits = result.errors() == 0;
            return result.problems();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            if (waits) {
                WaitingJvm.leave(command, project.folders().build(), jvm);
            } else {
                jvm.close();
            }
        }
    }

    private ChildJvm start(Project project) throws IOException {
        return ChildJvm.start(command, project.folders().build());
    }

    private static void tell(ChildJvm jvm, Step step, Project project, Standing found) throws IOException {
        jvm.send(step.name());
        jvm.send(ProjectFile.words(project));
        jvm.send(found.code().orElse(WeavingJvm.UNKNOWN));
        jvm.send(found.inputs().orElse(WeavingJvm.UNKNOWN));
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return (IOException) new InterruptedIOException("the weave was interrupted").initCause(e);
    }
}
