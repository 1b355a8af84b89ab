/**
 * What a project needs before a book can be woven of it, and the edits that give it that. It knows no build tool: a caller says
 * what it found out of a project ({@link dev.recto.adopt.ProjectFacts}) and gets texts back ({@link dev.recto.adopt.Adoption}),
 * so that what {@code recto:init} writes and what {@code recto:doctor} tells cannot differ.
 */
@NullMarked
package dev.recto.adopt;

import org.jspecify.annotations.NullMarked;
