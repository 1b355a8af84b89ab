package dev.recto.tags;

import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.SheetNames;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose;
import dev.recto.prose.Prose.Tag;
import dev.recto.sheet.Explanation;
import dev.recto.tags.InlineTag.Places;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tags place where they stand, so that it does not stand in source order as well. */
public final class Placement {

    private final Sheets sheets;
    private final Tags tags;
    private final Map<String, String> listings = new HashMap<>();
    private final Map<String, String> repeated = new HashMap<>();
    private final Set<String> outputs = new HashSet<>();

    public Placement(Sheets sheets, Tags tags) {
        this.sheets = sheets;
        this.tags = tags;
    }

    /** Reads the tags of prose that becomes part of a page. */
    public void read(Prose prose, String home, String page) {
        for (Tag tag : prose.tags()) {
            Places places = places(tag);
            if (places == Places.LISTING) {
                Map<String, String> where = tag.again() ? repeated : listings;
                target(tag, home).ifPresent(element -> where.putIfAbsent(element, page));
            } else if (places == Places.OUTPUT) {
                target(tag, home).ifPresent(outputs::add);
            }
        }
    }

    /** Reads the prose of an element; where that sets its own listing, links to the element lead there. */
    public void read(Declared explained, String page) {
        Explanation explanation = explained.declaration().explanation();
        if (explanation != null) {
            String home = explained.file().sheet().packageName();
            read(explanation.prose(), home, page);
            explanation.blockTags().forEach(tag -> read(tag.prose(), home, page));
            if (explanation.prose().tags().stream().anyMatch(tag -> places(tag) == Places.OWN_LISTING)) {
                listings.put(explained.declaration().id(), page);
            }
        }
    }

    private Places places(Tag tag) {
        return tags.find(tag.name()).map(InlineTag::places).orElse(Places.NOTHING);
    }

    /** Whether prose places the listing of an element. */
    public boolean placesListing(Declared declared) {
        return listings.containsKey(declared.declaration().id());
    }

    /** Whether prose places the output of a test. */
    public boolean placesOutput(Declared declared) {
        return outputs.contains(declared.declaration().id());
    }

    /** Addresses of the pages whose prose places a listing, by ids of the elements that it shows. */
    public Map<String, String> listings() {
        return Map.copyOf(listings);
    }

    /** Addresses of the pages whose prose shows a listing that stands in its own place too, by ids of the elements. */
    public Map<String, String> repeated() {
        return Map.copyOf(repeated);
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
