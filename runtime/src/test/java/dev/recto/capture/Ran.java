package dev.recto.capture;

import dev.recto.capture.ExecutionData.Probes;
import java.io.IOException;
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
    public byte[] end() throws IOException {
        byte[] data = ExecutionData.write(RAN, name -> true);
        RAN.clear();
        return data;
    }
}
