package dev.recto.pages;

import dev.recto.book.OwnAddress;
import dev.recto.text.FilePaths;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sees to it that no alias of a page has the address of anything else, and that there is a page for it to lead to. */
final class Aliases {

    private final FilePaths taken;
    private final Consumer<Problem> report;

    /** @param taken what has an address already: all pages among it */
    Aliases(FilePaths taken, Consumer<Problem> report) {
        this.taken = taken;
        this.report = report;
    }

    /** Takes the aliases of a page; each that cannot be had is reported where its author says so. */
    void take(Plan plan) {
        List<String> aliases = plan.heading().aliases();
        List<Place> places =
                plan.source().page().map(page -> page.front().aliased()).orElse(List.of());
        for (int at = 0; at < aliases.size(); at++) {
            take(plan, aliases.get(at), at < places.size() ? places.get(at) : plan.place());
        }
    }

    private void take(Plan plan, String alias, Place place) {
        Optional<String> fault = PageAddress.aliasFault(alias);
        if (fault.isPresent()) {
            report.accept(ProblemKind.BAD_ADDRESS.at(
                    place,
                    "the alias '" + alias + "' " + fault.get(),
                    "write the path that the page had, such as old/name.html"));
        } else if (!plan.source().hasPage()) {
            report.accept(ProblemKind.BAD_ADDRESS.at(
                    place,
                    "the part '" + plan.heading().title() + "' has no page that '" + alias + "' could lead to",
                    plan.source().page().isPresent()
                            ? "give it words, or take the alias away"
                            : "explain its package with @Explain, or take the alias away"));
        } else {
            OwnAddress.owner(alias)
                    .or(() -> taken.take(alias, "an alias of '" + plan.heading().title() + "' (" + place + ")"))
                    .ifPresent(owner -> report.accept(ProblemKind.DUPLICATE_ADDRESS.at(
                            place, "the alias " + alias + " is already taken by " + owner, "take it away")));
        }
    }
}
