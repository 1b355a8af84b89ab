package dev.recto.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.recto.processor.CompilerOutput.PluginFolders;
import dev.recto.processor.Earlier.Written;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
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
    private final CompilerOutput output;
    private final Reporter reporter;
    private final Map<JavaFileObject, FileProgress> files = new LinkedHashMap<>();
    private final Map<String, JavaFileObject> sources = new HashMap<>();
    private @Nullable SourcePositions positions;
    private @Nullable JavacLookups lookups;
    private @Nullable UpToDate upToDate;
    private boolean processed;
    private boolean analyzed;
    private boolean failed;

    private Compilation(JavacTask task, CompilerOutput output) {
        this.task = task;
        this.output = output;
        this.reporter = new Reporter(task);
    }

    /** Starts to watch a run of javac. */
    static void watch(JavacTask task, PluginFolders folders) {
        Compilation compilation = new Compilation(task, new CompilerOutput(folders));
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
    CompilerOutput output() {
        return output;
    }

    /** Learns how annotation processing ended. */
    void processed(boolean well) {
        processed = well;
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE && !analyzed) {
            analyzed = true;
            try {
                keep();
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError fault) {
                complain(event, fault);
            }
        }
    }

    /** Finds, before javac looks into the first class, which sheets of the last compilation are up to date. */
    private void keep() {
        FileProgress first =
                files.values().stream().filter(FileProgress::isRead).findFirst().orElse(null);
        if (first != null) {
            SheetFolder folder = output.sheetsOfAll(first.file());
            upToDate = UpToDate.of(lookups(), folder, output.searchPaths(), files.values(), sources.keySet());
            for (FileProgress file : files.values()) {
                boolean looked = upToDate != null && file.isRead() && !file.inherits();
                Written known = looked ? upToDate.known(file.file()) : null;
                if (known != null) {
                    file.keep(known);
                }
            }
        }
    }

    private JavacLookups lookups() {
        if (lookups == null) {
            lookups = JavacLookups.of(task, sources);
        }
        return lookups;
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
        FileProgress watched = event.getSourceFile() == null ? null : files.get(event.getSourceFile());
        if (watched != null) {
            watched.fail();
        }
        CompilationUnitTree unit = event.getCompilationUnit();
        if (unit == null && !files.isEmpty()) {
            // A fault at the very end belongs to no file; javac wants one all the same.
            unit = files.values().iterator().next().file().unit();
        }
        if (unit != null) {
            reporter.internal(unit, fault);
        }
    }

    private void take(TaskEvent event) throws IOException {
        SourceFile file = SourceFile.taken(event.getCompilationUnit());
        FileProgress watched = new FileProgress(file);
        files.put(event.getSourceFile(), watched);
        for (String type : file.types()) {
            sources.put(type, event.getSourceFile());
        }
        if (file.mayHaveSomethingToSay()) {
            if (positions == null) {
                positions = Trees.instance(task).getSourcePositions();
            }
            watched.find(positions);
        }
    }

    private void read(TaskEvent event) throws IOException {
        FileProgress watched = files.get(event.getSourceFile());
        if (watched != null && watched.isRead()) {
            read(watched, event.getTypeElement());
        }
    }

    private void read(FileProgress watched, @Nullable TypeElement type) throws IOException {
        SourceReading content = watched.content(lookups());
        ModuleTree module = watched.file().unit().getModule();
        if (content == null) {
            return;
        }
        if (watched.file().isPackageInfo()) {
            content.readPackage(
                    task.getElements().getPackageElement(watched.file().packageName()));
        } else if (module != null) {
            content.readModule(module);
        } else if (type != null && type.getEnclosingElement().getKind() == ElementKind.PACKAGE) {
            content.readType(type);
        }
        for (Fault complaint : content.takeComplaints()) {
            failed = true;
            reporter.error(watched.file(), complaint);
        }
        watched.release();
    }

    private void digest(TaskEvent event) throws IOException {
        FileProgress watched = files.get(event.getSourceFile());
        if (watched != null && event.getTypeElement() != null) {
            if (!watched.isRead()) {
                // A file without a sheet needs no digests.
                watched.compiled();
                return;
            }
            String name =
                    task.getElements().getBinaryName(event.getTypeElement()).toString();
            byte[] bytes = output.classFile(watched.file(), name);
            if (bytes != null) {
                watched.compiled(name, bytes);
            }
        }
    }

    private void end() throws IOException {
        boolean processOnly = processed && !analyzed;
        if (processOnly) {
            readUnattributed();
        }
        if (!failed) {
            for (FileProgress watched : files.values()) {
                SheetFolder folder = output.sheets(watched.file());
                if (folder != null && !watched.hasFailed()) {
                    writeOrComplain(watched, folder, processOnly);
                }
            }
            if (upToDate != null) {
                upToDate.leave(files.values());
            }
        }
    }

    /** Reads everything where javac was told to process annotations only ({@code -proc:only}) and goes no further. */
    private void readUnattributed() throws IOException {
        for (FileProgress watched : files.values()) {
            if (watched.isRead()) {
                read(watched, null);
                for (String name : watched.typeNames()) {
                    read(watched, task.getElements().getTypeElement(name));
                }
            }
        }
    }

    private void writeOrComplain(FileProgress watched, SheetFolder folder, boolean processOnly) throws IOException {
        try {
            watched.write(folder, processOnly);
        } catch (IOException refused) {
            Fault complaint = ProblemKind.UNWRITABLE_SHEET.at(
                    0, "its sheet cannot be written: " + refused, "make room or grant access");
            reporter.error(watched.file(), complaint);
        }
    }
}
