package dev.recto.listing;

import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.SheetNames;
import dev.recto.marks.Markup.Region;
import dev.recto.pages.Context;
import dev.recto.prose.Names.Resolution;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the code that tags name, and says of what is not there what may have been meant. */
public final class CodeNames {

    private final Sheets sheets;
    private final Consumer<Problem> report;

    public CodeNames(Sheets sheets, Consumer<Problem> report) {
        this.sheets = sheets;
        this.report = report;
    }

    /** A declaration, by a name that javac did not see. */
    public Optional<Declared> declared(String reference, Context context, Place place) {
        return declared(new SheetNames(sheets, context.home()).resolve(reference), reference, place);
    }

    /**
     * A declaration.
     *
     * @param reference as it is written
     * @param place where it is written
     */
    public Optional<Declared> declared(Resolution resolution, String reference, Place place) {
        if (resolution instanceof Resolution.Missing missing) {
            report.accept(missing.at(place, "name something of the book's"));
            return Optional.empty();
        }
        Optional<Declared> found =
                sheets.find(((Resolution.Found) resolution).target().id());
        if (found.isEmpty()) {
            error(
                    ProblemKind.NO_SHEET,
                    place,
                    "'" + reference + "' is in no source that speaks to the book",
                    "annotate something in its file, or mark a region in it");
        }
        return found;
    }

    /** A region of a file, which has to be there. */
    public Optional<Region> region(SheetFile file, String name, Place place) {
        Optional<Region> found = find(file.sheet().regions(), name);
        if (found.isEmpty()) {
            List<String> names =
                    file.sheet().regions().stream().map(Region::name).toList();
            error(
                    ProblemKind.UNREADABLE_REGION,
                    place,
                    "no region '" + name + "' in " + file.file(),
                    Nearest.remedy(name, names, "mark it with // @start region=" + name));
        }
        return found;
    }

    /** The region of a name, where there is one. */
    public static Optional<Region> find(List<Region> regions, String name) {
        return regions.stream().filter(region -> region.name().equals(name)).findFirst();
    }

    private void error(ProblemKind kind, Place place, String message, String remedy) {
        report.accept(kind.at(place, message, remedy));
    }
}
