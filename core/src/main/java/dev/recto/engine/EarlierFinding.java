package dev.recto.engine;

import dev.recto.store.Store;
import dev.recto.text.Digest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that builds of a project find out, as lines: none has to that begins with what an earlier one began with. */
public final class EarlierFinding {

    private final Store store;
    private final String name;

    /** @param name tells it from other things that are found out; a file's name */
    public EarlierFinding(Project project, String name) {
        this.store = new Store(project.folders().store());
        this.name = name;
    }

    /** Finds something out. */
    @FunctionalInterface
    public interface Finding {

        /** The lines of what it comes to. */
        List<String> find() throws IOException;
    }

    /**
     * What it comes to.
     *
     * @param from all that it depends on
     * @param finding finds it out, where no earlier build found it out from the same
     */
    public List<String> of(String from, Finding finding) throws IOException {
        String digest = Digest.of(from);
        Optional<List<String>> kept = store.get(name)
                .map(text -> text.lines().toList())
                .filter(lines -> !lines.isEmpty() && lines.get(0).equals(digest));
        if (kept.isPresent()) {
            return kept.get().stream().skip(1).toList();
        }
        List<String> found = List.copyOf(finding.find());
        keep(String.join("\n", Stream.concat(Stream.of(digest), found.stream()).toList()));
        return found;
    }

    private void keep(String text) {
        try {
            store.put(name, text);
        } catch (IOException fullOrReadOnly) {
            // The next build finds it out again.
        }
    }
}
