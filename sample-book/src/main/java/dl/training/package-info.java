/** Why a network stops learning, and what makes it go on: how its weights start, batches, and better steps. */
package dl.training;
