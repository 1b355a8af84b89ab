package dev.recto.tags;

import dev.recto.book.Exhibit;
import dev.recto.book.Insert;
import dev.recto.book.Listing;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.Context;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Tag;
import dev.recto.text.Place;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A tag where it stands, with all that it may ask for.
 *
 * @param tag the tag as it is written
 * @param context where its prose stands
 * @param above the listing that another tag shows right above it; null for none
 * @param children the pages of the part that its page opens; none on other pages
 * @param materials what all tags draw on
 * @param numbers what the book has numbered; null until its pages are made, so only for tags that need it
 */
public record Call(
        Tag tag,
        Context context,
        @Nullable Listing above,
        List<Insert.Reference> children,
        Materials materials,
        @Nullable Numbers numbers) {

    /** The same once the book's numbers are known. */
    Call with(Numbers known) {
        return new Call(tag, context, above, children, materials, known);
    }

    /** What the book has numbered. */
    Numbers knownNumbers() {
        if (numbers == null) {
            throw new IllegalStateException(
                    "{@" + tag.name() + "} asks for numbers and does not say that it needs them");
        }
        return numbers;
    }

    /** A word behind the tag's name, from 0; empty where it has fewer. */
    public String word(int index) {
        return index < tag.arguments().size() ? tag.arguments().get(index) : "";
    }

    /** Where the tag starts. */
    public Place place() {
        return context.place(tag.span().start());
    }

    /** Address of the page that it stands on. */
    public String page() {
        return context.page().address();
    }

    /** Reports what is wrong, and gives nothing to show. */
    public <T> Optional<T> refuse(ProblemKind kind, String message, @Nullable String remedy) {
        materials.report().accept(kind.at(place(), message, remedy));
        return Optional.empty();
    }

    /** The declaration that the tag names; what is not there is reported. */
    public Optional<Declared> declared(String reference) {
        return tag.target() == null
                ? materials.names().declared(reference, context, place())
                : materials.names().declared(new Resolution.Found(tag.target()), reference, place());
    }

    /** The test that the tag names; one that did not run is reported, and so is a name that several tests have. */
    public Optional<RanTest> ran(String reference) {
        List<RanTest> tests = materials.tests().find(tag, reference, context.home());
        if (tests.isEmpty()) {
            return refuse(
                    ProblemKind.MISSING_OUTPUT,
                    "no test '" + reference + "' ran in this build",
                    materials.tests().remedy(reference));
        }
        if (tests.size() > 1) {
            String names = tests.stream().map(test -> test.name().reference()).collect(Collectors.joining(", "));
            return refuse(
                    ProblemKind.AMBIGUOUS_TEST,
                    "'" + reference + "' names " + tests.size() + " tests that ran: " + names,
                    "name one of them");
        }
        return Optional.of(tests.get(0));
    }

    /** Warns where a tag shows what another one has shown, and does not say so. */
    public void listOnce(String what, String message) {
        if (!tag.again() && !materials.listed().add(what)) {
            refuse(ProblemKind.LISTED_TWICE, message + " already", "link to it, or say {@" + tag.name() + " … again}");
        }
    }

    /** Says that the page shows a result or a figure of a test's. */
    void exhibit(Exhibit.Kind kind, RanTest test, String name, String format, String text) {
        materials.shown().exhibit(new Exhibit(kind, test.name(), name, format, text, page(), place()));
    }
}
