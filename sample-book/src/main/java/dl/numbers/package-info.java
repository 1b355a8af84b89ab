/** Numbers as a machine keeps them, and vectors, matrices and slopes made of them. */
package dl.numbers;
