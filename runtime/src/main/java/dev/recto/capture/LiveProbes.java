package dev.recto.capture;

import dev.recto.capture.ExecutionData.Probes;
import java.io.IOException;
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
    private boolean[] none = new boolean[64];
    private long taken;

    /** A class and its probes, which its code sets. */
    private record LiveClass(long id, String name, boolean[] probes) {

        private BitSet hit() {
            BitSet hit = new BitSet();
            for (int i = 0; i < probes.length; i++) {
                hit.set(i, probes[i]);
            }
            return hit;
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
            classes.add(new LiveClass(id, name, probes));
            if (probes.length > none.length) {
                none = new boolean[2 * probes.length];
            }
        }
    }

    @Override
    public synchronized void begin() {
        for (LiveClass each : classes) {
            if (ran(each.probes())) {
                forget(each.probes());
            }
        }
    }

    @Override
    public synchronized byte[] end() throws IOException {
        List<Probes> hit = new ArrayList<>();
        for (LiveClass each : classes) {
            if (ran(each.probes())) {
                hit.add(new Probes(each.id(), each.name(), each.probes().length, each.hit()));
                forget(each.probes());
            }
        }
        return ExecutionData.write(hit, name -> true);
    }

    private boolean ran(boolean[] probes) {
        return !Arrays.equals(probes, 0, probes.length, none, 0, probes.length);
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
