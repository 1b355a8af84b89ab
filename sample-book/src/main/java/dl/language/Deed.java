package dl.language;

import java.util.List;

/** What somebody does with a thing, and what comes of it. */
enum Deed {
    GIVES(0.5),
    LENDS(0.25),
    SELLS(0.25);

    private final double chance;

    Deed(double chance) {
        this.chance = chance;
    }

    /** How often it is done. */
    double chance() {
        return chance;
    }

    // @start region=answer
    /** What the one who got the thing does in return. */
    List<String> answer(String owner, String thing) {
        return switch (this) {
            case GIVES -> List.of("thanks", owner);
            case LENDS -> List.of("returns", "the", thing, "to", owner);
            case SELLS -> List.of("pays", owner);
        };
    }
    // @end
}
