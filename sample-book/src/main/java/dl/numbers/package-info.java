/** Numbers as a machine keeps them, sums that do not lose any, and slopes taken from differences. */
package dl.numbers;
