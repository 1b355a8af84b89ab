/** Hugo Blox, which was Wowchemy, on top of Hugo: HugoBlox/hugo-blox-builder v5.5.0, wowchemy/. */
@NullMarked
package dev.recto.dialect.wowchemy;

import org.jspecify.annotations.NullMarked;
