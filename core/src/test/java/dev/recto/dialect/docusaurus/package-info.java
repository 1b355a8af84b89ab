@NullMarked
package dev.recto.dialect.docusaurus;

import org.jspecify.annotations.NullMarked;
