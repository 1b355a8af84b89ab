/** How to know whether a program has learnt anything: what it was not shown, what it was told beforehand, and what noise does. */
package dl.judging;
