/** A package. */
@Deprecated
package packaged;
