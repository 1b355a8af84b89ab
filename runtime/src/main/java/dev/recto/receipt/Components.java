package dev.recto.receipt;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The components of the records that a receipt holds, in their order. They are written out, since a JVM makes a class of each
 * accessor that reflection calls more than a few times, and would for every one of these.
 */
final class Components {

    private Components() {}

    /**
     * Tells of each component, one after the other.
     *
     * @throws IllegalArgumentException where no receipt holds such a record
     */
    static void of(Record object, BiConsumer<String, @Nullable Object> component) {
        if (object instanceof TestRun run) {
            ofRun(run, component);
        } else if (object instanceof Receipt receipt) {
            component.accept("formatVersion", receipt.formatVersion());
            component.accept("run", receipt.run());
            component.accept("testClass", receipt.testClass());
            component.accept("tests", receipt.tests());
            component.accept("classes", receipt.classes());
        } else if (object instanceof PublishedEntry entry) {
            component.accept("key", entry.key());
            component.accept("value", entry.value());
        } else if (object instanceof PublishedFile file) {
            component.accept("name", file.name());
            component.accept("mediaType", file.mediaType());
            component.accept("sha256", file.sha256());
        } else {
            throw new IllegalArgumentException("no receipt holds a " + object.getClass());
        }
    }

    private static void ofRun(TestRun run, BiConsumer<String, @Nullable Object> component) {
        component.accept("id", run.id());
        component.accept("testClass", run.testClass());
        component.accept("method", run.method());
        component.accept("parameterTypes", run.parameterTypes());
        component.accept("declaredIn", run.declaredIn());
        component.accept("displayName", run.displayName());
        component.accept("attempt", run.attempt());
        component.accept("outcome", run.outcome());
        component.accept("reason", run.reason());
        component.accept("overlapped", run.overlapped());
        component.accept("assertions", run.assertions());
        component.accept("redefined", run.redefined());
        component.accept("stdout", run.stdout());
        component.accept("stdoutCut", run.stdoutCut());
        component.accept("stderr", run.stderr());
        component.accept("stderrCut", run.stderrCut());
        component.accept("entries", run.entries());
        component.accept("files", run.files());
        component.accept("coverage", run.coverage());
    }
}
