package dev.recto.engine;

import java.lang.instrument.Instrumentation;

/** An agent that lets tests do what mocks that replace code do. */
public final class LendsInstrumentation {

    private LendsInstrumentation() {}

    /** Leaves it among the system properties, where any class loader finds it. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        System.getProperties().put("instrumentation", instrumentation);
    }
}
