/** Layers that look for the same thing everywhere. */
package dl.convolution;
