package dev.recto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A disk of a few kilobytes, mounted on a folder for one process and those it starts. Linux lets users do so where it lets
 * them have name spaces of their own.
 *
 * @param folder that it is mounted on
 * @param kilobytes its size
 */
record TinyDisk(Path folder, int kilobytes) {

    /** Words to be put before a command, so that it sees the disk. */
    List<String> prefix() throws IOException {
        Files.createDirectories(folder);
        String mount = "mount -t tmpfs -o size=" + kilobytes + "k none '" + folder + "' && exec \"$@\"";
        return List.of("unshare", "-rm", "sh", "-c", mount, "sh");
    }

    /** Whether this machine has such disks. */
    boolean isPossible() throws InterruptedException {
        try {
            Files.createDirectories(folder);
            return new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", folder.toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
