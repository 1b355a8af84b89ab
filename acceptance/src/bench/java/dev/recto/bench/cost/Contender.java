package dev.recto.bench.cost;

import java.io.IOException;

/**
 * One of those that are compared.
 *
 * @param name what it is called in the table
 * @param task what is measured
 */
public record Contender(String name, Task task) {

    /** Does once what is measured. */
    public interface Task {
        Cost run() throws IOException, InterruptedException;
    }
}
