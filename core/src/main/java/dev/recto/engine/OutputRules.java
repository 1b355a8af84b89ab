package dev.recto.engine;

import dev.recto.accept.Environment;
import dev.recto.text.Place;
import java.util.List;

/**
 * How outputs are looked at before they are shown.
 *
 * @param accept whether this build accepts them all
 * @param scrub names of the scrubbers
 * @param configured where the scrubbers are named
 * @param environment what no output may hold
 */
public record OutputRules(boolean accept, List<String> scrub, Place configured, Environment environment) {}
