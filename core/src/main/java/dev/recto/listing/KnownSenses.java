package dev.recto.listing;

import dev.recto.listing.WordMeanings.Sense;
import dev.recto.prose.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What names meant in the last book. Each is looked up once a book, however often it stands there, and the very same sense stands for
 * it as long as it means the same.
 */
final class KnownSenses {

    private final Map<Target, Name> names = new HashMap<>();
    private int time;
    private int begun;

    /** A name, and what it meant when it was looked up last. */
    static final class Name {

        private final Target target;
        private Sense sense = Sense.LOCAL;
        private int lookedUp;

        private Name(Target target) {
            this.target = target;
        }
    }

    /**
     * Another book begins: forgets the names that the last one did not use.
     *
     * @return what now is called
     */
    synchronized int begin() {
        int last = begun;
        names.values().removeIf(name -> name.lookedUp < last);
        begun = next();
        return begun;
    }

    /**
     * Any name may mean something else from now on.
     *
     * @return what now is called
     */
    synchronized int next() {
        return ++time;
    }

    synchronized Name name(Target target) {
        return names.computeIfAbsent(target, Name::new);
    }

    /**
     * What a name means.
     *
     * @param now when that is asked
     * @param find looks it up
     */
    static Sense of(Name name, int now, Function<Target, Sense> find) {
        if (name.lookedUp != now) {
            Sense found = find.apply(name.target);
            name.sense = found.equals(name.sense) ? name.sense : found;
            name.lookedUp = now;
        }
        return name.sense;
    }
}
