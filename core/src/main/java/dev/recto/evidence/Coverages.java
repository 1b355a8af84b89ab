package dev.recto.evidence;

import java.io.IOException;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;
import org.jspecify.annotations.Nullable;

/** JaCoCo's analysis of one class file. */
final class Coverages {

    private Coverages() {}

    /**
     * What ran of a class.
     *
     * @param ran which probes fired, and of which class file they are; one without probes tells of none
     * @return null for what JaCoCo takes for no class, such as the description of a module
     * @throws IOException if it cannot read the class file
     */
    static @Nullable IClassCoverage of(byte[] classFile, ExecutionData ran) throws IOException {
        ExecutionDataStore store = new ExecutionDataStore();
        if (ran.getProbes().length > 0) {
            store.put(ran);
        }
        IClassCoverage[] found = new IClassCoverage[1];
        new Analyzer(store, coverage -> found[0] = coverage).analyzeClass(classFile, ran.getName());
        return found[0];
    }

    /** A class of which nothing ran. */
    static @Nullable IClassCoverage unrun(byte[] classFile, String name) throws IOException {
        return of(classFile, new ExecutionData(0, name, new boolean[0]));
    }
}
