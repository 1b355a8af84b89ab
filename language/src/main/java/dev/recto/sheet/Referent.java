package dev.recto.sheet;

/**
 * What a name in a source refers to.
 *
 * @param id as in {@link Declaration#id}; for what has no name outside its method, such as a local, {@code @} and the offset
 *     of its declaration in the same text; empty for an array's {@code length}, which no type declares
 * @param module name of the module that it comes from, such as {@code java.base}; empty for the unnamed module
 * @param signature how it is declared, on one line, with types by their full names
 */
public record Referent(String id, String module, String signature) {

    /** Of its id alone, in which referents differ: javac's first hundred sheets should not wait for a record's own. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether it can be named in its own text only. */
    public boolean isLocal() {
        return id.startsWith("@");
    }
}
