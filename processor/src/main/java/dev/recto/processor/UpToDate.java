package dev.recto.processor;

import dev.recto.processor.Earlier.Known;
import dev.recto.processor.Earlier.Written;
import dev.recto.processor.Surroundings.Met;
import dev.recto.text.Digest;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which sheets of an earlier compilation are those that this one would write: those whose source has the same text, where
 * nothing is different of all that any source was read against. Such a source is not read again.
 *
 * <p>A compilation of one file is quicker read than told of, and neither looks back nor leaves anything. Nor does one whose code,
 * class path or folders cannot be told.
 */
final class UpToDate {

    private final Surroundings surroundings;
    private final Libraries libraries;
    private final SimpleNames names;
    private final SheetFolder folder;
    private final Set<String> compiled;
    private final String fixed;
    private final int count;
    private final Map<SourceFile, String> read = new IdentityHashMap<>();
    private @Nullable Earlier earlier;

    private UpToDate(
            JavacLookups lookups,
            SheetFolder folder,
            SearchPaths paths,
            Set<String> compiled,
            String fixed,
            int count) {
        this.surroundings = lookups.surroundings();
        this.libraries = new Libraries(lookups.elements(), lookups.ids(), paths);
        this.names = new SimpleNames(lookups.modules(), libraries, compiled);
        this.folder = folder;
        this.compiled = compiled;
        this.fixed = fixed;
        this.count = count;
    }

    /**
     * Looks at what the earlier compilation left, to be called when javac knows all declarations and has attributed none.
     *
     * @param folder where the sheets go; null where that cannot be told for all of them
     * @param paths where libraries are found; null where that cannot be told
     * @param files all that is compiled
     * @param compiled the full names of their top-level types
     * @return null where it does not look back
     */
    static @Nullable UpToDate of(
            JavacLookups lookups,
            @Nullable SheetFolder folder,
            @Nullable SearchPaths paths,
            Collection<FileProgress> files,
            Set<String> compiled) {
        Optional<String> code = files.size() < 2 || folder == null ? Optional.empty() : OwnCode.stamp();
        if (folder == null || paths == null || code.isEmpty()) {
            return null;
        }
        try {
            UpToDate found = new UpToDate(lookups, folder, paths, compiled, fixed(files, code.get()), files.size());
            found.earlier = folder.earlier().filter(found::isSame).orElse(null);
            return found;
        } catch (StackOverflowError tooDeep) {
            return null;
        }
    }

    /** What does not depend on what was read: our code, the compiler, and what each source shows to others. */
    private static String fixed(Collection<FileProgress> files, String code) {
        StringBuilder told = new StringBuilder(code).append(Runtime.version()).append('\n');
        List<SourceFile> sorted = files.stream()
                .map(FileProgress::file)
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
        for (SourceFile file : sorted) {
            told.append(file.path());
            Skeleton.of(file.unit(), told);
            told.append('\n');
        }
        return Digest.of(told.toString());
    }

    private boolean isSame(Earlier left) {
        return digest(left.met()).filter(left.surroundings()::equals).isPresent();
    }

    private Optional<String> digest(Met met) {
        try {
            StringBuilder told = new StringBuilder(fixed).append('\n');
            libraries.tell(met, told);
            return Optional.of(Digest.of(told.toString()));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** What is known of a file's sheet; null where it has to be read. */
    @Nullable
    Written known(SourceFile file) {
        Known known = earlier == null ? null : earlier.sheets().get(file.path());
        try {
            if (known == null || !known.read().equals(read(file))) {
                return null;
            }
            Written written = known.written();
            byte[] sheet = folder.read(file.path());
            return sheet != null && SheetFolder.checksum(sheet).equals(written.sheet()) ? written : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** What {@link Known#read} says of a file, found out once: it is asked for at the start and at the end. */
    private String read(SourceFile file) throws IOException {
        String before = read.get(file);
        if (before == null) {
            before = Digest.of(names.in(file) + "\n\n" + file.text());
            read.put(file, before);
        }
        return before;
    }

    /**
     * Leaves what is known now for the next compilation, once all sheets are written. Where it cannot be told or written, the next one
     * reads every source.
     */
    void leave(Collection<FileProgress> files) {
        // Of a source that javac came upon later nothing was known when the others were looked at.
        if (files.size() != count || !files.stream().allMatch(FileProgress::isDone)) {
            return;
        }
        try {
            SortedMap<String, Known> sheets = new TreeMap<>();
            for (FileProgress file : files) {
                if (file.known() != null) {
                    sheets.put(file.file().path(), new Known(read(file.file()), file.known()));
                }
            }
            Optional<Earlier> now = sheets.isEmpty() ? Optional.empty() : now(sheets);
            if (now.isPresent() && !now.get().equals(earlier)) {
                folder.leave(now.get());
            }
        } catch (IOException unknownOrFull) {
            // Javac has done what it was asked for.
            return;
        }
    }

    /** What is told of all that was met is the same as before where nothing else was met. */
    private Optional<Earlier> now(SortedMap<String, Known> sheets) throws IOException {
        Met met = libraries.withThoseAround(surroundings.met(compiled));
        if (earlier == null) {
            return digest(met).map(digest -> new Earlier(digest, met, sheets));
        }
        Met all = earlier.met().with(met);
        Optional<String> digest = all.equals(earlier.met()) ? Optional.of(earlier.surroundings()) : digest(all);
        return digest.map(known -> new Earlier(known, all, sheets));
    }
}
