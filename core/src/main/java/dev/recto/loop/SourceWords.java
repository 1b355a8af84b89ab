package dev.recto.loop;

import dev.recto.evidence.FileTree;
import dev.recto.evidence.SourceRoots;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of sources, comments and texts included. Whatever a source uses of another, or says of it in prose, it does by a
 * name that it spells, or by way of a third whose name it spells.
 */
final class SourceWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}\\p{M}_$]*");

    /** It may spell any name. */
    private static final String ESCAPE = "\\u";

    private final SourceRoots roots;
    private final Map<Path, Words> known = new HashMap<>();
    private int read;

    private record Words(String digest, Set<String> all, boolean escaped) {

        static Words of(String text, String digest) {
            Set<String> all = new HashSet<>();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                all.add(matcher.group());
            }
            return new Words(digest, all, text.contains(ESCAPE));
        }

        boolean spells(Set<String> names) {
            return escaped || !Collections.disjoint(all, names);
        }
    }

    SourceWords(SourceRoots roots) {
        this.roots = roots;
    }

    /**
     * The sources that may depend on what is called so, and on what those declare, and so on.
     *
     * @param index tells what sources declare
     * @return paths below their root
     */
    Set<String> spelling(Collection<String> names, ClassIndex index) throws IOException {
        if (names.isEmpty()) {
            // No source need be read.
            return Set.of();
        }
        SortedMap<String, Words> left = all();
        Set<String> found = new HashSet<>();
        Set<String> asked = Set.copyOf(names);
        while (!asked.isEmpty()) {
            Set<String> next = new HashSet<>();
            for (Map.Entry<String, Words> each : left.entrySet()) {
                if (each.getValue().spells(asked)) {
                    next.add(each.getKey());
                }
            }
            left.keySet().removeAll(next);
            found.addAll(next);
            asked = index.simpleNames(next);
        }
        return found;
    }

    private SortedMap<String, Words> all() throws IOException {
        SortedMap<String, Words> all = new TreeMap<>();
        for (Path root : roots.roots()) {
            for (Path file : FileTree.files(root, ".java")) {
                all.putIfAbsent(FileTree.path(root, file), words(file));
            }
        }
        return all;
    }

    /** How many sources were read so far, each as often as it was. */
    int read() {
        return read;
    }

    private Words words(Path file) throws IOException {
        read++;
        String text = roots.text(file);
        String digest = Digest.of(text);
        Words words = known.get(file);
        if (words == null || !words.digest().equals(digest)) {
            words = Words.of(text, digest);
            known.put(file, words);
        }
        return words;
    }
}
