package dev.recto.book;

import dev.recto.text.ElementName;
import dev.recto.words.KindWords;
import org.jspecify.annotations.Nullable;

/**
 * What a name in code is the name of.
 *
 * @param kind what is declared
 * @param owner the type around it, for readers; null for none
 */
public record NamedKind(ElementName.Kind kind, @Nullable String owner) {

    /** In the words of a language, such as {@code class}, {@code class in Value} or {@code method of Value}. */
    public String in(KindWords words) {
        if (owner == null) {
            return word(words);
        }
        return (kind.isType() ? words.nested() : words.member()).of(word(words), owner);
    }

    private String word(KindWords words) {
        return switch (kind) {
            case MODULE -> words.module();
            case PACKAGE -> words.packageOf();
            case CLASS -> words.type();
            case INTERFACE -> words.interfaceType();
            case RECORD -> words.recordType();
            case ENUM -> words.enumType();
            case ANNOTATION -> words.annotationType();
            case CONSTRUCTOR -> words.constructor();
            case METHOD -> words.method();
            case FIELD -> words.field();
        };
    }
}
