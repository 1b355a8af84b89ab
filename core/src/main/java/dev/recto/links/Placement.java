package dev.recto.links;

import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose;
import dev.recto.prose.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What prose places itself with {@code {@listing …}} and {@code {@output …}}, so that it does not stand in source order as well. */
public final class Placement {

    private final Sheets sheets;
    private final Map<String, String> listings = new HashMap<>();
    private final Set<String> outputs = new HashSet<>();

    public Placement(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Reads the tags of prose that becomes part of a page. */
    public void read(Prose prose, String home, String page) {
        for (Tag tag : prose.tags()) {
            boolean listing = tag.name().equals("listing");
            if (listing || tag.name().equals("output")) {
                Optional<String> id = target(tag, home);
                if (listing) {
                    id.ifPresent(element -> listings.putIfAbsent(element, page));
                } else {
                    id.ifPresent(outputs::add);
                }
            }
        }
    }

    /** The page whose prose places a listing. */
    public Optional<String> pageOf(String element) {
        return Optional.ofNullable(listings.get(element));
    }

    /** Whether prose places the listing of an element. */
    public boolean placesListing(Declared declared) {
        return listings.containsKey(declared.declaration().id());
    }

    /** Whether prose places the output of a test. */
    public boolean placesOutput(Declared declared) {
        return outputs.contains(declared.declaration().id());
    }

    /** Ids of all elements whose listing prose places. */
    public Set<String> listed() {
        return listings.keySet();
    }

    private Optional<String> target(Tag tag, String home) {
        if (tag.target() != null) {
            return Optional.of(tag.target().id());
        }
        if (tag.arguments().isEmpty()) {
            return Optional.empty();
        }
        Resolution resolution =
                new SheetNames(sheets, home).resolve(tag.arguments().get(0));
        return resolution instanceof Resolution.Found found
                ? Optional.of(found.target().id())
                : Optional.empty();
    }
}
