package dl.language;

import dl.tape.Measured;
import dl.training.Adam;
import dl.training.Optimiser;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Learns a language by hearing it.
 *
 * @param grammar the language, of which it hears only sentences
 * @param atOnce how many sentences it hears before each step
 */
record Apprentice(Grammar grammar, int atOnce) {

    /** How far its steps go in the beginning, and in the end. */
    private static final double[] RATES = {0.01, 0.001};

    // @start region=learnt
    /** Half its steps are long and half are short; each is shown. */
    Transformer learnt(
            int steps, Random random, Consumer<Transformer> shown) {
        Transformer now = Transformer.fresh(random);
        for (double rate : RATES) {
            Optimiser rule = Adam.fresh(rate, now.weights());
            for (int step = 0; step < steps / RATES.length; step++) {
                shown.accept(now);
                Measured measured =
                        now.measured(grammar.text(atOnce, random));
                Optimiser.Step next =
                        rule.step(now.weights(), measured.slopes());
                now = new Transformer(next.weights());
                rule = next.next();
            }
        }
        return now;
    }
    // @end
}
