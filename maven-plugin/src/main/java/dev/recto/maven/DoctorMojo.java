package dev.recto.maven;

import dev.recto.adopt.Adoption;
import dev.recto.adopt.Edit;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Says what stands in the way of a project's book, each with the edit that {@code recto:init} would make, and edits nothing. */
@Mojo(name = "doctor", requiresDirectInvocation = true, threadSafe = true)
public final class DoctorMojo extends AdoptionGoal {

    @Override
    void take(Adoption adoption) throws MojoFailureException {
        for (Edit edit : adoption.edits()) {
            getLog().warn(edit.file() + ": " + edit.reason());
            edit.diff().forEach(line -> getLog().info("    " + line.replace("\r", "")));
        }
        int edits = adoption.edits().size();
        if (edits > 0) {
            getLog().info("%d %s missing. recto:init -Drecto.yes makes these edits."
                    .formatted(edits, edits == 1 ? "thing is" : "things are"));
        } else if (adoption.problems().isEmpty()) {
            getLog().info("Nothing stands in the way of a book.");
        }
        warn(adoption);
    }
}
