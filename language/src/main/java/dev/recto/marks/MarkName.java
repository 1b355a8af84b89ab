package dev.recto.marks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The marks that there are; any other word behind an at sign belongs to an ordinary comment. */
enum MarkName {
    START("region"),
    END("region"),
    HIGHLIGHT("substring", "regex", "region", "type"),
    REPLACE("substring", "regex", "region", "replacement"),
    LINK("substring", "regex", "region", "target", "type"),
    /** Ours: what follows are words to the reader. */
    NOTE;

    /** Every name. */
    static final List<String> NAMES =
            Arrays.stream(values()).map(MarkName::word).toList();

    @SuppressWarnings("ImmutableEnumChecker") // Nobody can change what List.of makes.
    private final List<String> attributes;

    MarkName(String... attributes) {
        this.attributes = List.of(attributes);
    }

    /** The mark of a name; null where there is none. */
    static @Nullable MarkName of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** How it is written, without its at sign. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The attributes that it may have. */
    List<String> attributes() {
        return attributes;
    }
}
