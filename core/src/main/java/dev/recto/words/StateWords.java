package dev.recto.words;

/**
 * The states of listings.
 *
 * @param exercised {@literal exercised}
 * @param declared {@literal declared}
 * @param compiled {@literal compiled}
 * @param refused {@literal refused}
 * @param built {@literal built}
 * @param parsed {@literal parsed}
 * @param excused {@literal excused}
 * @param sketched {@literal sketched}
 * @param unclaimed {@literal unclaimed}
 */
public record StateWords(
        String exercised,
        String declared,
        String compiled,
        String refused,
        String built,
        String parsed,
        String excused,
        String sketched,
        String unclaimed) {}
