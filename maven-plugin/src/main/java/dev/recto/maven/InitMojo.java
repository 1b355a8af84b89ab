package dev.recto.maven;

import dev.recto.adopt.Adoption;
import dev.recto.adopt.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Edits a project so that its book can be woven: the POM, where that is needed the module's declaration, and a first chapter with a
 * page where there is none. Without {@code -Drecto.yes} it shows the edits and makes none; once they are made it finds nothing to do.
 */
@Mojo(name = "init", requiresDirectInvocation = true, threadSafe = true)
public final class InitMojo extends AdoptionGoal {

    private static final Path JVM_CONFIG = Path.of(".mvn/jvm.config");

    /** Makes the edits instead of showing them alone. */
    @Parameter(property = "recto.yes", defaultValue = "false")
    private boolean yes;

    /**
     * Writes {@code -XX:TieredStopAtLevel=1} to {@code .mvn/jvm.config}, with which short builds take about half as long, unless the
     * project has that file.
     */
    @Parameter(property = "recto.jvmConfig", defaultValue = "false")
    private boolean jvmConfig;

    @Override
    void take(Adoption adoption) throws IOException, MojoFailureException {
        for (Edit edit : adoption.files()) {
            edit.diff().forEach(line -> getLog().info(line.replace("\r", "")));
            if (yes) {
                write(edit);
            }
        }
        if (jvmConfig && yes) {
            configureJvm();
        }
        if (adoption.edits().isEmpty() && adoption.problems().isEmpty()) {
            getLog().info("Nothing to do: this project has all that Recto needs of it.");
        } else if (adoption.edits().isEmpty()) {
            getLog().info("There is nothing that an edit here would change.");
        } else if (yes) {
            getLog().info("These edits were made. Now run mvn verify, and open target/book/index.html.");
        } else {
            getLog().info("Nothing was edited. Run this again with -Drecto.yes to make these edits.");
        }
        warn(adoption);
    }

    private void write(Edit edit) throws IOException {
        Path file = project.getBasedir().toPath().resolve(edit.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, edit.after(), FileEncoding.of(project, edit.file()));
    }

    private void configureJvm() throws IOException {
        Path file =
                session.getRequest().getMultiModuleProjectDirectory().toPath().resolve(JVM_CONFIG);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "-XX:TieredStopAtLevel=1\n");
            getLog().info("Maven's JVM starts with -XX:TieredStopAtLevel=1 from now on: see " + JVM_CONFIG + ".");
        }
    }
}
