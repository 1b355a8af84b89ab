package dev.recto.bench.scenario;

import java.io.IOException;
import java.util.function.Consumer;

/** A question to be measured. */
public interface Scenario {

    /** Measures it and prints what came out in Markdown, as soon as there is something. */
    void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException;
}
