package dev.recto.sheet;

/**
 * What a name in a source refers to.
 *
 * @param id as in {@link Declaration#id}; for what has no name outside its method, such as a local, {@code @} and the offset
 *     of its declaration in the same text
 * @param module name of the module that it comes from, such as {@code java.base}; empty for the unnamed module
 * @param signature how it is declared, on one line, with types by their full names
 */
public record Referent(String id, String module, String signature) {

    /** Whether it can be named in its own text only. */
    public boolean isLocal() {
        return id.startsWith("@");
    }
}
