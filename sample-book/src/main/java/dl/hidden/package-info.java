/** Neurons that look at neurons: what one of them can never say, and what a layer of them can. */
package dl.hidden;
