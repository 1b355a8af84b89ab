package dev.recto.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * One run of javac, watched: takes each file's text when it is parsed, reads each class when it is attributed, digests each
 * class file when it is written, and writes the sheets at the end.
 *
 * <p>The plugin makes it and the processor finds it again by javac's task. Only the task holds it, through its listeners, so
 * that it goes when the task goes.
 */
final class Compilation implements TaskListener {

    private static final Map<JavacTask, WeakReference<Compilation>> RUNNING = new WeakHashMap<>();

    private final JavacTask task;
    private final Output output;
    private final Map<URI, Reading> readings = new LinkedHashMap<>();
    private boolean processed;
    private boolean analyzed;
    private boolean failed;

    /** What is known of one file. */
    private final class Reading {

        private final SourceFile file;
        private final Map<String, String> classes = new LinkedHashMap<>();
        private @Nullable FileReading content;
        private boolean broken;

        Reading(SourceFile file) {
            this.file = file;
        }

        FileReading content() throws IOException {
            if (content == null) {
                content = FileReading.of(file, Meanings.of(task.getElements(), task.getTypes()));
            }
            return content;
        }
    }

    private Compilation(JavacTask task, Output output) {
        this.task = task;
        this.output = output;
    }

    /** Starts to watch a run of javac. */
    static void watch(JavacTask task, PluginFolders folders) {
        Compilation compilation = new Compilation(task, new Output(folders));
        synchronized (RUNNING) {
            RUNNING.put(task, new WeakReference<>(compilation));
        }
        task.addTaskListener(compilation);
    }

    /** The compilation that watches a run of javac; null where none does. */
    static @Nullable Compilation of(JavacTask task) {
        synchronized (RUNNING) {
            WeakReference<Compilation> known = RUNNING.get(task);
            return known == null ? null : known.get();
        }
    }

    /** Where this run's output goes. */
    Output output() {
        return output;
    }

    /** Learns how annotation processing ended. */
    void processed(boolean well) {
        processed = well;
    }

    @Override
    public void finished(TaskEvent event) {
        try {
            switch (event.getKind()) {
                case PARSE -> take(event);
                case ANALYZE -> read(event);
                case GENERATE -> digest(event);
                case COMPILATION -> end();
                default -> {}
            }
        } catch (Exception | LinkageError | StackOverflowError | AssertionError fault) {
            // An exception that leaves a listener would take the compiler down.
            complain(event, fault);
        }
    }

    private void complain(TaskEvent event, Throwable fault) {
        Reading reading = event.getSourceFile() == null
                ? null
                : readings.get(event.getSourceFile().toUri());
        if (reading != null) {
            reading.broken = true;
        }
        CompilationUnitTree unit = event.getCompilationUnit();
        if (unit == null && !readings.isEmpty()) {
            // A fault at the very end belongs to no file; javac wants one all the same.
            unit = readings.values().iterator().next().file.unit();
        }
        if (unit != null) {
            new Reporter(Trees.instance(task)).internal(unit, fault);
        }
    }

    private void take(TaskEvent event) throws IOException {
        readings.put(event.getSourceFile().toUri(), new Reading(SourceFile.taken(event.getCompilationUnit())));
    }

    private void read(TaskEvent event) throws IOException {
        analyzed = true;
        Reading reading = readings.get(event.getSourceFile().toUri());
        if (reading != null && !reading.broken && reading.file.mayHaveSomethingToSay()) {
            read(reading, event.getTypeElement());
        }
    }

    private void read(Reading reading, @Nullable TypeElement type) throws IOException {
        Trees trees = Trees.instance(task);
        FileReading content = reading.content();
        if (reading.file.isPackageInfo()) {
            content.readPackage(task.getElements().getPackageElement(reading.file.packageName()));
        } else if (type != null && type.getEnclosingElement().getKind() == ElementKind.PACKAGE) {
            content.readType(trees, type);
        }
        Reporter reporter = new Reporter(trees);
        for (Complaint complaint : content.takeComplaints()) {
            failed = true;
            reporter.error(reading.file, complaint);
        }
    }

    private void digest(TaskEvent event) throws IOException {
        Reading reading = readings.get(event.getSourceFile().toUri());
        if (reading != null && event.getTypeElement() != null) {
            String name =
                    task.getElements().getBinaryName(event.getTypeElement()).toString();
            byte[] bytes = output.classFile(reading.file, name);
            if (bytes != null) {
                reading.classes.put(name, SourceFile.digest(bytes));
            }
        }
    }

    private void end() throws IOException {
        boolean processOnly = processed && !analyzed;
        if (processOnly) {
            readUnattributed();
        }
        if (!failed) {
            for (Reading reading : readings.values()) {
                SheetFolder folder = output.sheets(reading.file);
                if (folder != null && !reading.broken) {
                    writeOrComplain(reading, folder, processOnly);
                }
            }
        }
    }

    /** Reads everything where javac was told to process annotations only ({@code -proc:only}) and goes no further. */
    private void readUnattributed() throws IOException {
        for (Reading reading : readings.values()) {
            if (reading.file.mayHaveSomethingToSay()) {
                read(reading, null);
                for (String name : reading.content().typeNames()) {
                    read(reading, task.getElements().getTypeElement(reading.file.qualified(name)));
                }
            }
        }
    }

    private void writeOrComplain(Reading reading, SheetFolder folder, boolean processOnly) throws IOException {
        try {
            write(reading, folder, processOnly);
        } catch (IOException refused) {
            Complaint complaint = new Complaint(
                    0, "unwritable-sheet", "its sheet cannot be written: " + refused, "make room or grant access");
            new Reporter(Trees.instance(task)).error(reading.file, complaint);
        }
    }

    private static void write(Reading reading, SheetFolder folder, boolean processOnly) throws IOException {
        FileReading content = reading.content;
        if (content != null && content.hasSomethingToSay()) {
            if (processOnly || isCompiled(reading, content)) {
                folder.write(content.sheet(reading.classes));
            }
        } else if (processOnly || reading.file.isPackageInfo() || !reading.classes.isEmpty()) {
            folder.delete(reading.file.path());
        }
    }

    /** Whether javac wrote a class file for every type of the file: it does not where it met errors. */
    private static boolean isCompiled(Reading reading, FileReading content) {
        return content.typeNames().stream().map(reading.file::qualified).allMatch(reading.classes::containsKey);
    }
}
