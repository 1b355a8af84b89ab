package dev.recto.capture;

import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.TestRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is caught of one test while it runs. Its own threads add to it. */
final class RunningTest {

    final Transcript out = new Transcript(TestRun.OUTPUT_LIMIT);
    final Transcript err = new Transcript(TestRun.OUTPUT_LIMIT);
    final List<PublishedEntry> entries = Collections.synchronizedList(new ArrayList<>());
    final List<PublishedFile> files = Collections.synchronizedList(new ArrayList<>());
    /** Whether coverage began with the test: otherwise it holds what others ran before. */
    volatile boolean measured;

    private volatile boolean overlapped;

    /** Another test ran at the same time: nothing caught is surely this test's own. */
    void overlap() {
        overlapped = true;
    }

    boolean overlapped() {
        return overlapped;
    }
}
