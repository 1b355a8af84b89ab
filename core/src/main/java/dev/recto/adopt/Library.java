package dev.recto.adopt;

/**
 * A library on the class path of a project or of its tests.
 *
 * @param processor whether it brings an annotation processor, which javac finds on the class path untold
 */
public record Library(String group, String artifact, String version, boolean processor) {

    /** {@code group:artifact}. */
    public String key() {
        return group + ":" + artifact;
    }
}
