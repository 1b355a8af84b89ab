package dev.recto.editions;

import dev.recto.attest.ListingClaim;
import dev.recto.attest.PageReader;
import dev.recto.attest.PageText;
import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownOutput;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of an edition's listings and outputs, read from its pages; only those whose digests are the ones that are claimed. */
final class ShownTexts {

    private static final PageText NOTHING = new PageText(List.of(), List.of(), List.of(), List.of(), List.of());

    private final Edition edition;
    private final Map<String, PageText> pages = new HashMap<>();

    ShownTexts(Edition edition) {
        this.edition = edition;
    }

    /** The text of a listing; empty where no page shows what is claimed. */
    Optional<String> of(ListingClaim listing) throws IOException {
        return page(listing.page()).listings().stream()
                .filter(shown -> shown.id().equals(listing.id()))
                .map(ShownListing::text)
                .filter(text -> Digest.of(text).equals(listing.sliceSha256()))
                .findFirst();
    }

    /** What a test printed on the standard output, if the page shows it letter by letter. */
    Optional<String> of(Differences.Printed printed) throws IOException {
        List<String> shown = page(printed.first().page()).outputs().stream()
                .filter(output -> output.test().equals(printed.first().test()) && !output.error())
                .map(ShownOutput::text)
                .distinct()
                .toList();
        String all = shown.stream().collect(Collectors.joining());
        return Stream.concat(shown.stream(), Stream.of(all))
                .filter(text -> Digest.of(text).equals(printed.first().stdoutSha256()))
                .findFirst();
    }

    private PageText page(String address) throws IOException {
        PageText known = pages.get(address);
        if (known == null) {
            known = edition.attested(address)
                    .map(bytes -> PageReader.read(new String(bytes, StandardCharsets.UTF_8)))
                    .orElse(NOTHING);
            pages.put(address, known);
        }
        return known;
    }
}
