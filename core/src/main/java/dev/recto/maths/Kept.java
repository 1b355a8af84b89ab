package dev.recto.maths;

import java.util.Optional;

/** What formulas came to before, by the same program. */
public interface Kept {

    /** Nothing is known, and nothing kept. */
    Kept NOTHING = new Kept() {
        @Override
        public Optional<String> find(String tex, boolean display) {
            return Optional.empty();
        }

        @Override
        public void keep(String tex, boolean display, String mathml) {}
    };

    /** The MathML of a formula that was read before. */
    Optional<String> find(String tex, boolean display);

    /** Takes that of one which could be read. */
    void keep(String tex, boolean display, String mathml);
}
