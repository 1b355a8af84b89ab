package dev.recto.capture;

import dev.recto.capture.ExecutionData.Probes;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Coverage that always says the same. */
final class Executed implements Coverage {

    private final byte[] exec;

    Executed(byte[] exec) {
        this.exec = exec;
    }

    /** One probe of each class ran. */
    static Executed of(String... vmNames) throws IOException {
        return new Executed(ExecutionData.write(
                Stream.of(vmNames)
                        .map(name -> new Probes(1, name, 1, BitSet.valueOf(new byte[] {1})))
                        .toList(),
                name -> true));
    }

    @Override
    public void begin() {}

    @Override
    public List<Probes> end() throws IOException {
        return ExecutionData.read(exec);
    }
}
