package dev.recto.prose;

import java.util.Locale;
import java.util.Optional;

/** A notation whose form the weave checks where a fence is in it: so no word behind such a fence may be mistaken. */
public enum Notation {
    JSON,
    PROPERTIES,
    XML,
    YAML;

    /** The notation that the language of a fence is; nothing for any other language, of which nothing is checked. */
    public static Optional<Notation> of(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "json" -> Optional.of(JSON);
            case "properties" -> Optional.of(PROPERTIES);
            case "xml" -> Optional.of(XML);
            case "yaml", "yml" -> Optional.of(YAML);
            default -> Optional.empty();
        };
    }
}
