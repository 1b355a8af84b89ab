package dev.recto.evidence;

import dev.recto.text.Place;

/**
 * A class that tests ran code of though no source of the project makes it any more: its class file is left from an earlier
 * compilation.
 *
 * @param name binary name
 * @param place where it was declared, as far as that is known
 */
public record Orphan(String name, Place place) {}
