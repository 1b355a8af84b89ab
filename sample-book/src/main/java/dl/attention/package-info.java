/** Attention: each place of a text looks up what it needs at other places, and is told a mixture of what they say. */
package dl.attention;
