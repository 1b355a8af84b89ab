package dev.recto.capture;

import java.io.IOException;
import java.util.BitSet;
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
                        .map(name -> new ExecutionData.Probes(1, name, 1, BitSet.valueOf(new byte[] {1})))
                        .toList(),
                name -> true));
    }

    @Override
    public void begin() {}

    @Override
    public byte[] end() {
        return exec;
    }
}
