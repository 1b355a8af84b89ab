/** Holds this manual to the code that it is about, and publishes the tables that its pages show. */
package dev.recto.manual;
