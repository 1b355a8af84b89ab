/**
 * The door: pages that were not written for Recto come in through a dialect, which rewrites what only that dialect means in
 * the one grammar, and keeps every place.
 *
 * <p>{@link dev.recto.dialect.Door} lets a page in. It chooses the {@link dev.recto.dialect.Dialect}, by the page's own {@code
 * dialect:}, the {@link dev.recto.dialect.DialectChoice} of the POM, or a guess; and gives back a {@link
 * dev.recto.dialect.Translation} of the whole file: the book's own front matter, the words in the one grammar, origins back to
 * the author's file, faults, and {@link dev.recto.dialect.Notice}s, which are told once a book.
 *
 * <h2>To add a dialect</h2>
 *
 * <p>Write a package below this one with a class that extends {@link dev.recto.dialect.ForeignDialect} and carries {@code
 * @AutoService(Dialect.class)}. It answers: what it is called; {@code siteFiles} and {@code claims}, which tell its sites; {@code
 * isPage}, which Markdown files of a site are pages; {@code ignoredKeys}, what its front matter may say that means nothing in a
 * book; {@code rootFolders}, where files lie that addresses from the site's root name; {@code title}, {@code author} and {@code
 * complete}, what the site's files say of a page; {@code clue}, what tells its pages where no dialect is set; and {@code
 * beforeMarkdown}, a reader of its own for what it reads before Markdown, such as shortcodes. A dialect with a {@code parent} has
 * all of that one's words. {@link dev.recto.dialect.site.Site} gives the files of a site; what was read is remembered.
 *
 * <h2>To add a word</h2>
 *
 * <p>Write one class with {@code @AutoService(DialectRule.class)} in the dialect's package, and its test with {@code Foreign}:
 *
 * <ul>
 *   <li>a {@link dev.recto.dialect.front.FrontKey} for a key of front matter that the common table does not have, or that means
 *       something else here;
 *   <li>a {@link dev.recto.dialect.NamedRule} for what is called by a name: an include, a shortcode, a directive, a role, a class.
 *       The dialect's reader of that form finds it by {@code form} and name, and hands what it does not find to {@link
 *       dev.recto.dialect.UnknownMarkup};
 *   <li>a {@link dev.recto.dialect.MarkupRule} for a construct of Markdown that flexmark sees or can be taught to see.
 * </ul>
 *
 * <p>Rules say what they change as {@link dev.recto.dialect.Edits} of the author's text, each as small as can be, so that all else
 * keeps its place. {@link dev.recto.dialect.forms.Forms} writes boxes, cards and pictures. A rule cites, in its comment, the
 * page of the system's documentation that it follows. Rules of {@link dev.recto.dialect.DialectRule#EVERY} are for all foreign
 * dialects.
 */
@NullMarked
package dev.recto.dialect;

import org.jspecify.annotations.NullMarked;
