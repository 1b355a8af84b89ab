package dev.recto.engine;

import java.io.IOException;
import java.nio.file.Path;

/** Weaves a project in a JVM of its own, so that it can be killed. */
final class WeaveInAJvm {

    private WeaveInAJvm() {}

    /**
     * Says that it begins, and weaves.
     *
     * @param arguments the folder of a {@link TinyProject} that is built
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println("weaving");
        new Recto(new TinyProject(Path.of(arguments[0])).project()).weave();
    }
}
