package dev.recto.cover;

/** The colours of covers: those of the book's pages by day. A colour is 0xRRGGBB. */
final class Palette {

    /** Behind everything. */
    static final int PAPER = 0xFFFDF9;

    /** The spine and the rule. */
    static final int ACCENT = 0x8C2F1B;

    /** So many steps lead from paper to the colour of words. */
    static final int STEPS = 7;

    /** What {@link #ACCENT} is called in a picture. */
    static final int ACCENT_INDEX = 2 * STEPS + 1;

    /** Colours of words. */
    enum Shade {
        /** What matters most. */
        INK(0x211E1A),
        /** What stands back. */
        SOFT(0x5A5349);

        private final int colour;

        Shade(int colour) {
            this.colour = colour;
        }

        /** As it is where words cover all of a pixel. */
        int colour() {
            return colour;
        }

        /** What the colour is called of a pixel of which words cover a part, from 0 to 1. */
        int index(double covered) {
            int step = (int) (covered * STEPS + 0.5);
            return step == 0 ? 0 : ordinal() * STEPS + step;
        }
    }

    private Palette() {}

    /** The colours of a picture, by what they are called: paper, the steps to ink, those to the softer shade, the accent. */
    static int[] colours() {
        int[] colours = new int[ACCENT_INDEX + 1];
        colours[0] = PAPER;
        for (Shade shade : Shade.values()) {
            for (int step = 1; step <= STEPS; step++) {
                colours[shade.ordinal() * STEPS + step] = mixed(shade.colour, step);
            }
        }
        colours[ACCENT_INDEX] = ACCENT;
        return colours;
    }

    private static int mixed(int colour, int step) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int paper = PAPER >> shift & 0xFF;
            int ink = colour >> shift & 0xFF;
            mixed |= (paper * (STEPS - step) + ink * step + STEPS / 2) / STEPS << shift;
        }
        return mixed;
    }
}
