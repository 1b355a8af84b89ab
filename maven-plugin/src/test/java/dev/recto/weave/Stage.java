package dev.recto.weave;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.LoggerRuntime;
import org.jacoco.core.runtime.RuntimeData;

/** Runs test methods of compiled classes in this JVM, one at a time, and records what they ran and printed. */
final class Stage {

    private final List<Path> classes;

    /** @param classes folders of class files, in the order in which they are looked through */
    Stage(List<Path> classes) {
        this.classes = classes;
    }

    /**
     * What a test did.
     *
     * @param stdout what it printed
     * @param coverage JaCoCo's execution data, in Base64
     */
    record Performance(String stdout, String coverage) {}

    /** Runs a method of a new object. */
    Performance run(String testClass, String method) {
        LoggerRuntime runtime = new LoggerRuntime();
        RuntimeData data = new RuntimeData();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            runtime.startup(data);
            Class<?> type = new Loader(new Instrumenter(runtime)).loadClass(testClass);
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method test = type.getDeclaredMethod(method);
            test.setAccessible(true);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            test.invoke(constructor.newInstance());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            System.setOut(before);
            runtime.shutdown();
        }
        return new Performance(printed.toString(StandardCharsets.UTF_8), coverage(data));
    }

    private static String coverage(RuntimeData data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            data.collect(new ExecutionDataWriter(bytes), session -> {}, false);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private final class Loader extends ClassLoader {

        private final Instrumenter instrumenter;

        Loader(Instrumenter instrumenter) {
            super(Stage.class.getClassLoader());
            this.instrumenter = instrumenter;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            for (Path folder : classes) {
                Path file = folder.resolve(name.replace('.', '/') + ".class");
                if (Files.isRegularFile(file)) {
                    return define(name, file);
                }
            }
            return super.loadClass(name, resolve);
        }

        private Class<?> define(String name, Path file) throws ClassNotFoundException {
            try {
                byte[] bytes = instrumenter.instrument(Files.readAllBytes(file), name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
