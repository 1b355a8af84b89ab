package dev.recto.capture;

import dev.recto.capture.ExecutionData.Probes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Coverage without an agent: what ran says so itself. */
public final class Ran implements Coverage {

    private static final List<Probes> RAN = new ArrayList<>();

    /** Some code ran. */
    public static String code(String name) {
        BitSet hit = new BitSet();
        hit.set(0);
        RAN.add(new Probes(name.hashCode(), name, 1, hit));
        return name;
    }

    @Override
    public void begin() {
        RAN.clear();
    }

    @Override
    public List<Probes> end() {
        List<Probes> ran = List.copyOf(RAN);
        RAN.clear();
        return ran;
    }
}
