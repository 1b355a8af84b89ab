package dev.recto.processor;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/** Our own trees of the files that one run of javac parses, made many at a time: a parser costs more than a file. */
final class SourceTrees {

    private static final int MANY = 50;

    private final Deque<SourceFile> waiting = new ArrayDeque<>();
    private final IdentityHashMap<SourceFile, SourceTree> parsed = new IdentityHashMap<>();
    private int atOnce = MANY;

    /** Takes note of a file that will be asked for, most likely after those before it. */
    void expect(SourceFile file) {
        waiting.add(file);
    }

    /** The tree of a file, which is forgotten here. */
    SourceTree take(SourceFile file) throws IOException {
        if (!parsed.containsKey(file)) {
            parseWithNext(file);
        }
        SourceTree tree = parsed.remove(file);
        return tree == null ? SourceTree.parse(file.text()) : tree;
    }

    private void parseWithNext(SourceFile file) throws IOException {
        waiting.remove(file);
        List<SourceFile> batch = new ArrayList<>(List.of(file));
        while (batch.size() < atOnce && !waiting.isEmpty()) {
            batch.add(waiting.remove());
        }
        try {
            List<SourceTree> trees =
                    SourceTree.parse(batch.stream().map(SourceFile::text).toList());
            for (int i = 0; i < batch.size(); i++) {
                parsed.put(batch.get(i), trees.get(i));
            }
        } catch (RuntimeException | StackOverflowError | AssertionError fault) {
            // The fault of one file is not that of its neighbours: from here on each is parsed by itself.
            atOnce = 1;
        }
    }
}
