/** Derivatives of whatever a program computes, by letting every number remember how it was made. */
package dl.autodiff;
