/** mdBook, which Rust's books are made with: rust-lang/mdBook 641d06a, guide/src. */
@NullMarked
package dev.recto.dialect.mdbook;

import org.jspecify.annotations.NullMarked;
