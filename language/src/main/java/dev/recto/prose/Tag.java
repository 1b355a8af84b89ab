package dev.recto.prose;

import dev.recto.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inline tag, {@code {@name words "quoted words"}}.
 *
 * @param span the tag with its braces, in the prose's text
 * @param name the name without the at sign
 * @param arguments its words in order; a quoted stretch is one word without its quotes; {@code key=value} is one word
 *     with the quotes around the value removed
 * @param body everything behind the name, trimmed, as written
 * @param target what its reference names; null for tags without one, and where {@code listing}, {@code output},
 *     {@code figure} or {@code result} name a type that javac cannot see, as main sources cannot see tests: the weave, which
 *     has all sheets, looks those up
 */
public record Tag(
        Span span,
        String name,
        List<String> arguments,
        String body,
        @Nullable Target target) {}
