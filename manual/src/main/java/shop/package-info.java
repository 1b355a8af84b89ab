/** The small shop that the how-to pages of this manual talk about. */
package shop;
