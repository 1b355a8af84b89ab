package dev.recto.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk on which one step fails, or on which everything does from one step on. */
final class FailingDisk implements Disk {

    private final LocalDisk disk = new LocalDisk();
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
    public Closeable lock(Path file) throws IOException {
        step();
        Closeable lock = disk.lock(file);
        locks.add(lock);
        return lock;
    }

    @Override
    public boolean exists(Path path) {
        return disk.exists(path);
    }

    @Override
    public boolean isEmpty(Path folder) throws IOException {
        return disk.isEmpty(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        step();
        disk.write(file, content);
    }

    @Override
    public void rename(Path folder, Path name) throws IOException {
        step();
        disk.rename(folder, name);
    }

    @Override
    public void delete(Path folder) throws IOException {
        step();
        disk.delete(folder);
    }
}
