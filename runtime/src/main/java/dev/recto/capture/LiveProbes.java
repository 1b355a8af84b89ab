package dev.recto.capture;

import dev.recto.capture.ExecutionData.Probes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The probes of all classes that JaCoCo counts, read where they fire. JaCoCo itself goes through every class three times for
 * each test, to forget, to write down and to forget again; here one look tells a class of which nothing ran, and only the
 * others are written down and forgotten.
 */
final class LiveProbes implements Coverage {

    private final List<LiveClass> classes = new ArrayList<>();
    private final Set<Long> ids = new HashSet<>();

    /** What the classes' code sets, in the classes' order, for the look: the classes themselves are elsewhere in memory. */
    private boolean[][] live = new boolean[64][];

    private boolean[] none = new boolean[64];
    private long taken;

    /** A class that is counted. */
    private record LiveClass(long id, String name) {

        private Probes hit(boolean[] probes) {
            BitSet hit = new BitSet();
            for (int i = 0; i < probes.length; i++) {
                if (probes[i]) {
                    hit.set(i);
                }
            }
            return new Probes(id, name, probes.length, hit);
        }
    }

    /**
     * Takes note of a class; each is one, however many loaders load it.
     *
     * @param id JaCoCo's checksum of its class file
     * @param name its VM name
     * @param probes what its code sets
     */
    synchronized void add(long id, String name, boolean[] probes) {
        if (ids.add(id)) {
            if (classes.size() == live.length) {
                live = Arrays.copyOf(live, 2 * live.length);
            }
            live[classes.size()] = probes;
            classes.add(new LiveClass(id, name));
            if (probes.length > none.length) {
                none = new boolean[2 * probes.length];
            }
        }
    }

    @Override
    public synchronized void begin() {
        for (int at = nextThatRan(0); at >= 0; at = nextThatRan(at + 1)) {
            forget(live[at]);
        }
    }

    @Override
    public synchronized List<Probes> end() {
        List<Probes> hit = new ArrayList<>();
        for (int at = nextThatRan(0); at >= 0; at = nextThatRan(at + 1)) {
            hit.add(classes.get(at).hit(live[at]));
            forget(live[at]);
        }
        return hit;
    }

    /** The first class from there on of which anything ran, or -1. */
    private int nextThatRan(int from) {
        boolean[][] live = this.live;
        boolean[] none = this.none;
        int count = classes.size();
        for (int at = from; at < count; at++) {
            boolean[] probes = live[at];
            if (!Arrays.equals(probes, 0, probes.length, none, 0, probes.length)) {
                return at;
            }
        }
        return -1;
    }

    private void forget(boolean[] probes) {
        taken++;
        Arrays.fill(probes, false);
    }

    /** How many times a class was forgotten so far. */
    synchronized long taken() {
        return taken;
    }
}
