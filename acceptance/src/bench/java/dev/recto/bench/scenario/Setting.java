package dev.recto.bench.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured, and where.
 *
 * @param folder to work in
 * @param chapters the sizes of the books
 * @param rounds how often each thing is measured
 */
public record Setting(Path folder, List<Integer> chapters, int rounds) {}
