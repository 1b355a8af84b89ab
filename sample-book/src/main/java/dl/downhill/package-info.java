/** Landscapes, and ways of walking down them. */
package dl.downhill;
