package dev.recto.loop;

import dev.recto.evidence.FileTree;
import dev.recto.evidence.SourceRoots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The class files in a folder.
 *
 * @param classes by binary name
 */
record ClassIndex(SortedMap<String, ClassFacts> classes) {

    private static final String SUFFIX = ".class";

    static ClassIndex read(Path folder) throws IOException {
        SortedMap<String, ClassFacts> classes = new TreeMap<>();
        for (Path file : FileTree.files(folder, SUFFIX)) {
            ClassFacts facts = ClassFacts.of(FileTree.read(file));
            classes.put(facts.name(), facts);
        }
        return new ClassIndex(classes);
    }

    /** Where the class file of a class lies. */
    static Path file(Path folder, String name) {
        return folder.resolve(name.replace('.', '/') + SUFFIX);
    }

    /** Names of the classes that are compiled from these sources. */
    SortedSet<String> of(Collection<String> sources) {
        return classes.values().stream()
                .filter(each -> each.source().filter(sources::contains).isPresent())
                .map(ClassFacts::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What other sources can see of what these sources declare. */
    Set<String> shapes(Collection<String> sources) {
        return of(sources).stream()
                .map(classes::get)
                .filter(each -> each.simpleName().isPresent())
                .map(each -> each.name() + " " + each.shape())
                .collect(Collectors.toSet());
    }

    /** The names by which other sources know what these sources declare. */
    Set<String> simpleNames(Collection<String> sources) {
        return of(sources).stream()
                .map(classes::get)
                .flatMap(each -> each.simpleName().stream())
                .collect(Collectors.toSet());
    }

    /** The index once the classes of these sources are gone and others have come. */
    ClassIndex with(Collection<String> sources, ClassIndex compiled) {
        SortedMap<String, ClassFacts> all = new TreeMap<>(classes);
        all.keySet().removeAll(of(sources));
        all.putAll(compiled.classes);
        return new ClassIndex(all);
    }

    /** Names of the classes that are in one of two indexes alone, or are not the same in both. */
    Set<String> differences(ClassIndex that) {
        Set<String> names = new HashSet<>(classes.keySet());
        names.addAll(that.classes.keySet());
        names.removeIf(name -> digest(name).equals(that.digest(name)));
        return names;
    }

    private Optional<String> digest(String name) {
        return Optional.ofNullable(classes.get(name)).map(ClassFacts::digest);
    }

    /** Classes of which no source is known: what made them cannot be done again. */
    List<String> strangers(SourceRoots roots) {
        return classes.values().stream()
                .filter(each -> each.source().flatMap(roots::find).isEmpty())
                .map(ClassFacts::name)
                .toList();
    }

    /** Both. */
    ClassIndex and(ClassIndex that) {
        return with(List.of(), that);
    }
}
