/** Handwritten digits, and programs that read them. */
package dl.digits;
