package dev.recto.editions;

import dev.recto.attest.Predicate;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** An edition in the folder of editions, whether or not this Recto can read it. */
sealed interface Shelved {

    /** What it is called. */
    String name();

    /** The book's title. */
    String title();

    /** What else there is to say of it; may be empty. */
    List<String> told(Wording wording);

    /** One that can be read. */
    record Readable(Edition edition) implements Shelved {

        @Override
        public String name() {
            return edition.name();
        }

        @Override
        public String title() {
            return edition.settings().imprint().title();
        }

        @Override
        public List<String> told(Wording wording) {
            Predicate claims = edition.claims();
            String version = edition.settings().imprint().version();
            List<String> told = new ArrayList<>();
            if (!version.isEmpty()) {
                told.add(wording.edition().version().around(version));
            }
            told.add(wording.frame().listingCount().of(claims.listings().size()));
            return List.copyOf(told);
        }
    }

    /**
     * One that another version of Recto wove, which only that can read.
     *
     * @param wovenBy that version
     */
    record OfAnotherVersion(String name, String title, String wovenBy) implements Shelved {

        @Override
        public List<String> told(Wording wording) {
            return List.of(wording.edition().wovenBy().around(wovenBy));
        }
    }
}
