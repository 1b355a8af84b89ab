package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a chapter of a top-level type or, on a {@code package-info.java}, a part of the book whose children are the
 * chapters in that package.
 *
 * <p>A Markdown page under {@code src/book} has the same members, under the same names, in its YAML front matter.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Chapter {

    /** The title, as plain text; it must not be blank. */
    String value();

    /**
     * The place among the chapters and pages of the same part, smallest first. No two may share one. Chapters are numbered in
     * reading order, through all parts; where the order of the book's first one is 0, it is chapter 0, and else chapter 1.
     */
    int order();

    /**
     * The order in which the chapter's types are read, tests behind them. What is not named follows by the names of files; the
     * chapter's own type comes first where it is not named. On a package: none.
     */
    Class<?>[] types() default {};

    /** A shorter title for the sidebar; the title itself where empty. */
    String shortTitle() default "";

    /** A second line under the title; none where empty. */
    String subtitle() default "";

    /** One sentence for the table of contents and for search engines. */
    String summary() default "";

    /** The date of the chapter, {@code yyyy-MM-dd}; none where empty. */
    String date() default "";

    /**
     * Who wrote this chapter, where that differs from the developers that the POM names: each a name, or a name that links, such as
     * {@code Ada Lovelace <https://ada.example>}.
     */
    String[] authors() default {};

    /** Broad groups that the chapter belongs to. */
    String[] categories() default {};

    /** Words that a reader may look for. */
    String[] tags() default {};

    /** An image under {@code src/book} that stands for the chapter; none where empty. */
    String cover() default "";

    /** What the cover shows, in words; needed wherever there is a cover. */
    String coverAlt() default "";

    /**
     * The name of the page in the book, such as {@code c-plus-plus}, with or without {@code .html}; where empty it is made of
     * the title. Readers' links lead there, so that it is worth keeping when the title changes.
     */
    String address() default "";

    /**
     * Addresses from the book's folder, such as {@code old/name.html}, that lead on to this page: those it had before, so that
     * readers' links keep leading there.
     */
    String[] aliases() default {};

    /** Changes nothing, and may be said: other tools ask for it before they show formulas. */
    boolean math() default false;

    /** A draft is checked but not published. */
    boolean draft() default false;
}
