package dev.recto.maven;

import org.jspecify.annotations.Nullable;

/** An {@code <apiDoc>} of the POM: where the API documentation of a library lies. Maven fills it in. */
public final class ApiDoc {

    /** {@code groupId} or {@code groupId:artifactId}. */
    private String library = "";

    /**
     * The address above the documentation's pages, with {@code {groupId}}, {@code {artifactId}} and {@code {version}} in
     * their places; none where it is empty: then nothing links to the library's.
     */
    private String address = "";

    /** Whether the pages lie below the name of the library's module; where not given, the library has to tell. */
    private @Nullable Boolean modular;

    /** For Maven. */
    public ApiDoc() {}

    ApiDoc(String library, String address, @Nullable Boolean modular) {
        this.library = library;
        this.address = address;
        this.modular = modular;
    }

    boolean fits(String groupId, String artifactId) {
        return library.strip().equals(groupId) || library.strip().equals(groupId + ":" + artifactId);
    }

    /** The address, its places not yet filled. */
    String address() {
        // Maven gives null for an empty element.
        return address == null ? "" : address.strip();
    }

    @Nullable
    Boolean modular() {
        return modular;
    }
}
