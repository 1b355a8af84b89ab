package dev.recto.html;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.html.page.ClaimView.Badge;
import dev.recto.html.page.ClaimView.Printed;
import dev.recto.text.Digest;
import dev.recto.text.TestName;
import dev.recto.verify.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What opens under the listings of one page: all that is claimed, so that a reader can check it. */
final class Badges {

    private final Map<TestName, Output> outputs = new HashMap<>();
    private final String colophon;

    Badges(Page page) {
        page.all(Output.class).forEach(output -> outputs.put(output.test(), output));
        this.colophon = Addresses.root(page.address()) + OwnAddress.COLOPHON;
    }

    Badge of(Listing listing, String place, Verdict verdict) {
        List<Printed> printed = verdict.tests().stream()
                .map(exercise -> outputs.get(exercise.test()))
                .filter(output -> output != null && !output.stdout().isEmpty())
                .map(output -> new Printed(output.test().shortName(), digest(output.stdout())))
                .toList();
        List<String> imports = listing.cut().map(CodeOrigin.Source::imports).orElse(List.of());
        return new Badge(digest(listing.text()), place, printed, imports, colophon);
    }

    /** The digest by which a text can be told. */
    static String digest(String text) {
        return Digest.of(text);
    }
}
