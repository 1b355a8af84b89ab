package dev.recto.prose;

import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;

/**
 * A type, member, package or module that prose names, resolved.
 *
 * @param id as in {@link ElementName}
 * @param kind what it is
 * @param module name of the module it comes from, such as {@code java.base}; empty for the unnamed module
 * @param signature how it is declared, on one line; empty where nobody asked for it
 */
public record Target(String id, Kind kind, String module, String signature) {

    /** A target that is found by its name alone. */
    public Target(String id, Kind kind, String module) {
        this(id, kind, module, "");
    }
}
