package dev.recto.adopt;

import java.util.Optional;

/** Something that Recto needs of a POM. */
interface Need {

    /**
     * Edits the POM so that the need is met.
     *
     * @return what the edit is for; nothing where the need is met already
     */
    Optional<String> meet(ProjectFacts facts, PomText pom);
}
