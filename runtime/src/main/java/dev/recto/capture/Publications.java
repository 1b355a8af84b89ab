package dev.recto.capture;

import dev.recto.capture.RunningTests.RunningTest;
import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.ReceiptStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;

/** Keeps what tests publish through JUnit's {@code TestReporter}. */
final class Publications {

    private final ReceiptStore store;
    private final Set<String> junitsOwn;

    /** @param parameters say under which keys JUnit itself publishes what a test printed: none, unless the author asked */
    Publications(ReceiptStore store, ConfigurationParameters parameters) {
        this.store = store;
        junitsOwn = Stream.of("stdout", "stderr")
                .filter(key -> parameters
                        .getBoolean("junit.platform.output.capture." + key)
                        .orElse(false))
                .collect(Collectors.toSet());
    }

    /** Keeps named values, in their order. */
    void keep(ReportEntry entry, RunningTest test) {
        entry.getKeyValuePairs().forEach((key, value) -> {
            if (!junitsOwn.contains(key)) {
                test.entries.add(new PublishedEntry(key, value));
            }
        });
    }

    /** Copies a file, or each regular file in a folder, at once: the test may write over it later. */
    void keep(FileEntry entry, RunningTest test) throws IOException {
        Path path = entry.getPath().toAbsolutePath();
        if (Files.isDirectory(path)) {
            keepFolder(path, test);
        } else {
            String name = String.valueOf(path.getFileName());
            test.files.add(new PublishedFile(name, entry.getMediaType().orElse(""), store.keep(path)));
        }
    }

    private void keepFolder(Path folder, RunningTest test) throws IOException {
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(folder)) {
            paths = tree.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        List<PublishedFile> files = new ArrayList<>();
        for (Path file : paths) {
            String name = folder.getFileName() + "/"
                    + folder.relativize(file).toString().replace('\\', '/');
            files.add(new PublishedFile(name, "", store.keep(file)));
        }
        files.sort(Comparator.comparing(PublishedFile::name));
        test.files.addAll(files);
    }
}
