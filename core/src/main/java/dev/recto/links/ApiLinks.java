package dev.recto.links;

import dev.recto.prose.Target;
import java.util.Optional;

/** The ways to the API documentation of what the book does not declare. */
public final class ApiLinks {

    private final PlatformDocs platform;
    private final ApiDocs libraries;

    /**
     * @param release the Java release that the book is compiled for, such as {@code 17}
     * @param libraries where that of other libraries lies
     */
    public ApiLinks(String release, ApiDocs libraries) {
        this.platform = new PlatformDocs(release);
        this.libraries = libraries;
    }

    /** The page and fragment that document a target; empty for what has no documentation. */
    public Optional<String> to(Target target) {
        return platform.page(target).or(() -> libraries.page(target)).map(page -> page + ApiFragment.of(target));
    }

    /** The page that documents a module; empty for one that is not the JDK's. */
    public Optional<String> toModule(String name) {
        return platform.module(name);
    }
}
