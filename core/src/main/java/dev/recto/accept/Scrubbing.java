package dev.recto.accept;

import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The scrubbers of a book.
 *
 * @param scrubbers in the order in which they work
 */
public record Scrubbing(Set<Scrubber> scrubbers) {

    /** The scrubbers that a POM names; an unknown name is reported. */
    public static Scrubbing named(Collection<String> titles, Place pom, Consumer<Problem> report) {
        Set<Scrubber> found = EnumSet.noneOf(Scrubber.class);
        for (String title : titles) {
            Optional<Scrubber> scrubber = Scrubber.named(title);
            scrubber.ifPresent(found::add);
            if (scrubber.isEmpty()) {
                report.accept(ProblemKind.UNKNOWN_SCRUBBER.at(
                        pom,
                        "there is no scrubber '" + title + "'",
                        Nearest.remedy(
                                title, Scrubber.titles(), "name some of " + String.join(", ", Scrubber.titles()))));
            }
        }
        return new Scrubbing(found);
    }

    /** A text without what differs from run to run. */
    public String scrub(String text) {
        String clean = text;
        for (Scrubber scrubber : scrubbers) {
            clean = scrubber.scrub(clean);
        }
        return clean;
    }

    /** Names of the scrubbers that change any of these texts, in the order in which they work. */
    List<String> usedOn(Collection<String> texts) {
        return scrubbers.stream()
                .filter(scrubber ->
                        texts.stream().anyMatch(text -> !scrubber.scrub(text).equals(text)))
                .map(Scrubber::title)
                .toList();
    }
}
