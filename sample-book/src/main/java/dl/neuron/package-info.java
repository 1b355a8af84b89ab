/** One neuron alone: what it can decide, how it learns that, and what nobody can. */
package dl.neuron;
