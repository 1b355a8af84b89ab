package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Explains the element it stands on: its doc comment, behind {@code ///} on every JDK, is prose of the book, and the element is
 * the listing below it, or where <code>{&#64;here}</code> stands in it.
 *
 * <p>Prose is the dialect of <a href="https://openjdk.org/jeps/467">JEP 467</a>: CommonMark, GitHub's tables,
 * {@code [Type#member]} links that javac checks, and inline tags.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.PACKAGE})
public @interface Explain {

    /** The prose, as Markdown, in the place of the element's doc comment; that is the prose where this is empty. */
    String value() default "";

    /** Starts a section of this title; none where empty. */
    String title() default "";

    /** How much of the element the listing shows. On a chapter's own type, {@link Show#PROSE} where not given. */
    Show show() default Show.WHOLE;

    /** On a test class: the chapter that it belongs to. {@code void.class} means none was given. */
    Class<?> of() default void.class;
}
