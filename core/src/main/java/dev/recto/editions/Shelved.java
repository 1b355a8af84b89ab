package dev.recto.editions;

import dev.recto.book.OwnAddress;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition in the folder of editions, whether or not this Recto can read it. */
sealed interface Shelved {

    /** What it is called. */
    String name();

    /** The book's title. */
    String title();

    /** BCP 47 tag of the language that it is in. */
    String language();

    /** Its theme's style sheet, from its folder; null for none. */
    @Nullable
    String styleSheet();

    /** What else there is to say of it, in the words of a language; may be empty. */
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
        public String language() {
            return edition.settings().imprint().language();
        }

        @Override
        public @Nullable String styleSheet() {
            return edition.digests().containsKey(OwnAddress.THEMED_STYLE_SHEET) ? OwnAddress.THEMED_STYLE_SHEET : null;
        }

        @Override
        public List<String> told(Wording wording) {
            String version = edition.settings().imprint().version();
            List<String> told = new ArrayList<>();
            if (!version.isEmpty()) {
                told.add(wording.edition().version().around(version));
            }
            told.add(wording.frame()
                    .listingCount()
                    .of(edition.claims().listings().size()));
            return List.copyOf(told);
        }
    }

    /**
     * One that another version of Recto wove, which only that can read.
     *
     * @param recto that version
     */
    record OfAnotherVersion(String name, String title, String recto) implements Shelved {

        @Override
        public String language() {
            return "";
        }

        @Override
        public @Nullable String styleSheet() {
            return null;
        }

        @Override
        public List<String> told(Wording wording) {
            return List.of(wording.edition().wovenBy().around(recto));
        }
    }
}
