/** Draws the book's figures as SVG: the same bytes on every machine, readable in light and in dark. */
package dl.plot;
