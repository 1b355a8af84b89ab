package dev.recto.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk on which one step fails, or on which everything does from one step on. */
final class FailingDisk extends Disk {

    private final List<Closeable> locks = new ArrayList<>();
    private final int failingStep;
    private final boolean forGood;
    private int step;

    /** @param forGood whether every step behind the failing one fails too, as when the process is killed */
    FailingDisk(int failingStep, boolean forGood) {
        this.failingStep = failingStep;
        this.forGood = forGood;
    }

    /** Whether there was such a step at all. */
    boolean hasFailed() {
        return step >= failingStep;
    }

    /** The end of a process takes its locks with it. */
    void release() throws IOException {
        for (Closeable lock : locks) {
            lock.close();
        }
    }

    private void step() throws IOException {
        step++;
        if (step == failingStep || (forGood && step > failingStep)) {
            throw new IOException("step " + step + " failed");
        }
    }

    @Override
    Closeable lock(Path file) throws IOException {
        step();
        Closeable lock = super.lock(file);
        locks.add(lock);
        return lock;
    }

    @Override
    void createFolder(Path folder) throws IOException {
        step();
        super.createFolder(folder);
    }

    @Override
    void write(Path file, byte[] content) throws IOException {
        step();
        super.write(file, content);
    }

    /** Where it fails, the file is to be written. */
    @Override
    boolean link(Path file, Path name) {
        try {
            step();
        } catch (IOException refused) {
            return false;
        }
        return super.link(file, name);
    }

    @Override
    void rename(Path folder, Path name) throws IOException {
        step();
        super.rename(folder, name);
    }

    @Override
    void delete(Path folder) throws IOException {
        step();
        super.delete(folder);
    }
}
