package dev.recto.links;

import dev.recto.prose.Target;
import java.util.Optional;

/** Where the API documentation of libraries lies. It is only linked to: nobody asks whether it is there. */
@FunctionalInterface
public interface ApiDocs {

    /** Of no library. */
    ApiDocs NONE = target -> Optional.empty();

    /** The address of the page that documents a package or a type, or the type of a member; empty for none. */
    Optional<String> page(Target target);
}
