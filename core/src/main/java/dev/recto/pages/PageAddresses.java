package dev.recto.pages;

import dev.recto.book.OwnAddress;
import dev.recto.sheet.Heading;
import dev.recto.text.FileName;
import dev.recto.text.FilePaths;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Sees to it that no two pages have one address, and that every address is good on every file system. */
public final class PageAddresses {

    private final FilePaths taken;
    private final Consumer<Problem> report;

    /** @param taken what has an address already */
    public PageAddresses(FilePaths taken, Consumer<Problem> report) {
        this.taken = taken;
        this.report = report;
    }

    /** Takes the addresses of pages and of parts; each that cannot be had is reported where its author says so. */
    public void take(List<Plan> parts, List<Plan> pages) {
        List<Plan> all = Stream.concat(parts.stream(), pages.stream())
                .sorted(Comparator.comparing(Plan::place))
                .toList();
        all.forEach(this::take);
        Aliases aliases = new Aliases(taken, report);
        all.forEach(aliases::take);
    }

    private void take(Plan plan) {
        Heading heading = plan.heading();
        Optional<String> fault = FileName.fault(plan.address());
        if (PageAddress.isMalformed(heading)) {
            report.accept(ProblemKind.BAD_ADDRESS.at(
                    place(plan),
                    "'" + heading.address() + "' is no name for a page",
                    "write letters, digits and hyphens, such as " + FileName.safe(Slug.of(heading.address()))));
        } else if (fault.isPresent()) {
            report.accept(ProblemKind.BAD_ADDRESS.at(
                    place(plan),
                    "the page cannot be published as " + plan.address() + ", which " + fault.get(),
                    "rename the folder that its file lies in"));
        } else {
            String own = "'" + heading.title() + "' (" + place(plan) + ")";
            OwnAddress.owner(plan.address())
                    .or(() -> taken.take(plan.address(), own))
                    .ifPresent(owner -> report.accept(ProblemKind.DUPLICATE_ADDRESS.at(
                            place(plan),
                            "address " + plan.address() + " is already taken by " + owner,
                            plan.source().page().isPresent()
                                    ? "rename the file, or say address: … in its front matter"
                                    : "choose another title, or say @Chapter(address = \"…\")")));
        }
    }

    private static Place place(Plan plan) {
        return plan.source().page().map(page -> page.front().addressed()).orElse(plan.place());
    }
}
