/** fastpages, a theme of Jekyll's: fastai/fastpages c18634f, README.md, _includes and _plugins. */
@NullMarked
package dev.recto.dialect.fastpages;

import org.jspecify.annotations.NullMarked;
