package dev.recto.adopt;

import java.lang.module.ModuleDescriptor.Version;

/** Compares the versions of plugins and libraries. */
final class Versions {

    private Versions() {}

    /** Whether a version is older than another; not where it is none that can be compared. */
    static boolean isBelow(String version, String other) {
        try {
            return Version.parse(version).compareTo(Version.parse(other)) < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
