/** Answers that are one of many, how likely each is, and how surprised one should be. */
package dl.answers;
