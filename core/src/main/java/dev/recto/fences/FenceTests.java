package dev.recto.fences;

import dev.recto.evidence.FenceMap;
import dev.recto.text.Problem;
import java.util.List;

/**
 * What the fences of a project came to.
 *
 * @param sources tests to compile and run
 * @param map the way back to the fences
 * @param faults what is wrong with fences, sorted; where there is any, the rest is good for nothing
 */
public record FenceTests(List<TestSource> sources, FenceMap map, List<Problem> faults) {

    /** Compiles the fences of all pages, and makes tests of them. */
    public static FenceTests of(List<FencePage> pages, Javac javac) {
        FenceBench bench = new FenceBench(javac);
        pages.stream().filter(page -> !page.fences().isEmpty()).forEach(bench::add);
        return bench.result();
    }
}
