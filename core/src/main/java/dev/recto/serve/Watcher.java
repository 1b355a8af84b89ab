package dev.recto.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Tells which files changed. An editor writes a file in several steps, and some write several files: what comes close together is
 * told together.
 */
final class Watcher implements AutoCloseable {

    /** Nothing more is coming once it has been quiet for so long. */
    private static final Duration QUIET = Duration.ofMillis(30);

    private final WatchService service = FileSystems.getDefault().newWatchService();
    private final Map<WatchKey, Path> keys = new HashMap<>();
    private final Collection<Path> folders;
    private final Collection<Path> files;
    private final KnownFiles known = new KnownFiles();

    /** What changed and is not told yet. */
    private final Set<Path> waiting = new TreeSet<>();

    /**
     * @param folders to be watched with all that is below them; they need not exist
     * @param files to be watched alone
     */
    Watcher(Collection<Path> folders, Collection<Path> files) throws IOException {
        this.folders = folders;
        this.files = files;
        for (Path folder : folders) {
            Set<Path> there = new TreeSet<>();
            watch(folder, there);
            known.know(there);
        }
        known.know(files);
        for (Path file : files) {
            register(file.getParent());
        }
    }

    /**
     * Waits for files to change.
     *
     * @param longest how long to wait
     * @return those whose content is another, that came or went; none where nothing changed so long
     */
    Set<Path> await(Duration longest) throws IOException, InterruptedException {
        Set<Path> touched = new TreeSet<>();
        Duration first = waiting.isEmpty() ? longest : QUIET;
        WatchKey key = service.poll(first.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            take(key, touched);
            key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
        Set<Path> changed = known.changed(touched);
        changed.addAll(waiting);
        waiting.clear();
        return changed;
    }

    /** What {@link #await} will tell next, as far as it has happened. */
    Set<Path> waiting() throws IOException {
        Set<Path> touched = new TreeSet<>();
        for (WatchKey key = service.poll(); key != null; key = service.poll()) {
            take(key, touched);
        }
        waiting.addAll(known.changed(touched));
        return Collections.unmodifiableSet(waiting);
    }

    private void take(WatchKey key, Set<Path> touched) throws IOException {
        Path folder = keys.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                lookAtAll(touched);
            } else if (folder != null && event.context() instanceof Path name) {
                take(folder.resolve(name), touched);
            }
        }
        if (!key.reset()) {
            keys.remove(key);
        }
    }

    private void take(Path path, Set<Path> touched) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            if (isOnTheWay(path)) {
                watch(path, touched);
            }
        } else if (isWanted(path)) {
            touched.add(path);
            // Of a folder that is gone only its own name is told.
            known.below(path).forEach(touched::add);
        }
    }

    /** So much happened that the system did not tell all of it. */
    private void lookAtAll(Set<Path> touched) throws IOException {
        for (Path folder : folders) {
            watch(folder, touched);
            touched.addAll(known.below(folder));
        }
        touched.addAll(files);
    }

    private boolean isWanted(Path path) {
        return files.contains(path)
                || (folders.stream().anyMatch(path::startsWith)
                        && !EditorTempFile.isOne(path.getFileName().toString()));
    }

    private boolean isOnTheWay(Path folder) {
        return folders.stream().anyMatch(each -> folder.startsWith(each) || each.startsWith(folder));
    }

    /** Watches a folder with all below it, and what is above it where it is not there. */
    private void watch(Path folder, Set<Path> found) throws IOException {
        if (!Files.isDirectory(folder)) {
            register(existing(folder));
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes is) throws IOException {
                if (!isOnTheWay(each)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                register(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                if (isWanted(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException why) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path existing(Path folder) {
        Path above = folder;
        while (!Files.isDirectory(above) && above.getParent() != null) {
            above = above.getParent();
        }
        return above;
    }

    private void register(Path folder) throws IOException {
        try {
            keys.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
        } catch (NoSuchFileException gone) {
            // The folder above it tells that.
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
