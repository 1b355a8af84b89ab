package dev.recto.bench.book;

import java.util.Random;

/** Prose that says nothing, the same for the same seed: words with some emphasis and code, tables and links among them. */
final class Words {

    private static final String[] WORDS = ("the slope of a number tells which way is down and how far a small step goes"
                    + " before another one must be tried so that each weight learns from what it did wrong while every"
                    + " sum keeps its lost part in view of those that come later when nothing else remembers them")
            .split(" ");

    private final Random random;

    Words(long seed) {
        this.random = new Random(seed);
    }

    /** A paragraph of so many words, broken at about 90 columns. */
    String paragraph(int count) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (int i = 0; i < count; i++) {
            String word = dressed(WORDS[random.nextInt(WORDS.length)], i % 19);
            if (column + word.length() > 90) {
                text.setCharAt(text.length() - 1, '\n');
                column = 0;
            }
            text.append(word).append(i == count - 1 ? "." : " ");
            column += word.length() + 1;
        }
        return text + "\n";
    }

    private static String dressed(String word, int place) {
        return switch (place) {
            case 5 -> "*" + word + "*";
            case 11 -> "`" + word + "`";
            case 16 -> "**" + word + "**";
            default -> word;
        };
    }

    /** A table of four rows. */
    String table() {
        StringBuilder table = new StringBuilder("| step | value | error |\n|---|---:|---:|\n");
        for (int row = 1; row <= 4; row++) {
            table.append("| ").append(row).append(" | ").append(random.nextInt(1000));
            table.append(" | 0.").append(random.nextInt(1000)).append(" |\n");
        }
        return table.toString();
    }
}
