@NullMarked
package dev.recto.dialect.wowchemy;

import org.jspecify.annotations.NullMarked;
