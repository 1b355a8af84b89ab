/** Numbers that remember how they were made, so that every formula knows its slopes. */
package dl.autodiff;
