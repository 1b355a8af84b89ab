package dev.recto.prose;

import dev.recto.text.ElementName;
import org.jspecify.annotations.Nullable;

/**
 * A reference as an author writes it, taken apart.
 *
 * @param module the module in front of a slash; null where none is given
 * @param name what stands behind it; of the module alone, a type without a name
 */
public record Reference(@Nullable String module, ElementName name) {

    /** Takes a reference apart: with backslashes that Markdown needs, and a method of the type around it without a {@code #}. */
    public static Reference of(String written) {
        String plain = written.replace("\\", "").strip();
        int slash = plain.indexOf('/');
        String rest = plain.substring(slash + 1);
        int parameters = rest.indexOf('(');
        boolean method = rest.indexOf('#') < 0
                && parameters > 0
                && rest.substring(0, parameters).indexOf('.') < 0;
        return new Reference(
                slash < 0 ? null : plain.substring(0, slash),
                method ? new ElementName("", rest) : ElementName.of(rest));
    }

    /** Whether it is the module that is named. */
    public boolean isModule() {
        return module != null && name.type().isEmpty() && !name.isMember();
    }

    /** A reference as readers see it where no other words are given: {@code Type.member}. */
    public static String dotted(String written) {
        String plain = written.startsWith("#") ? written.substring(1) : written;
        return (plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain).replace('#', '.');
    }
}
