/** A small language, and three speakers who say which word comes next: one who knows, one who counts, and one who learns. */
package dl.language;
