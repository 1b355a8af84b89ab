package dev.recto.adopt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a plugin's {@code <configuration>}, all properties filled in.
 *
 * @param text trimmed; empty where the element has children or nothing
 */
public record Setting(String name, String text, List<Setting> children) {

    /** The first child of a name. */
    Optional<Setting> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** The text of a child; empty where there is none. */
    String textOf(String childName) {
        return child(childName).map(Setting::text).orElse("");
    }

    /** The texts of all children. */
    Stream<String> texts() {
        return children.stream().map(Setting::text);
    }
}
