/** What is measured, a class for each question. */
@NullMarked
package dev.recto.bench.scenario;

import org.jspecify.annotations.NullMarked;
