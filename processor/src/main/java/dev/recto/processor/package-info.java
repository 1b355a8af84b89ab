/** javac to sheets: reads declarations and prose where javac stands, and reports at the author's own line and column. */
@NullMarked
package dev.recto.processor;

import org.jspecify.annotations.NullMarked;
