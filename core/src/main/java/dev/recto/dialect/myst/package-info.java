/**
 * MyST, as mystmd and Jupyter Book read it: jupyter-book/mystmd 1ad857c, docs; executablebooks/MyST-Parser, docs/syntax.
 */
@NullMarked
package dev.recto.dialect.myst;

import org.jspecify.annotations.NullMarked;
