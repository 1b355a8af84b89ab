package dev.recto.processor;

import dev.recto.processor.ParsedTree.Imports;
import dev.recto.text.JavaText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells which types of libraries a file can name without their packages: those of its own package, and of packages that it imports as
 * a whole. Where there is one more of them, a word of the file may mean it.
 *
 * <p>Whatever could be a name in the file is asked for; nothing is left out because of where it stands. What the JDK has is told by
 * its release.
 */
final class SimpleNames {

    private final Modules modules;
    private final Libraries libraries;
    private final Set<String> compiled;
    private final Map<String, Map<String, Boolean>> known = new HashMap<>();

    /** @param compiled full names of the top-level types that are compiled: javac takes each from its source */
    SimpleNames(Modules modules, Libraries libraries, Set<String> compiled) {
        this.modules = modules;
        this.libraries = libraries;
        this.compiled = compiled;
    }

    /**
     * The full names of such types, one a line, sorted.
     *
     * @throws IOException if they cannot be told
     */
    String in(SourceFile file) throws IOException {
        SortedSet<String> found = new TreeSet<>();
        Set<String> words = words(file.text());
        for (String packageName : packages(file)) {
            Map<String, Boolean> ofPackage = known.computeIfAbsent(packageName, none -> new HashMap<>());
            for (String word : words) {
                if (isOfLibrary(packageName, word, ofPackage)) {
                    found.add(packageName + "." + word);
                }
            }
        }
        return String.join("\n", found);
    }

    private boolean isOfLibrary(String packageName, String word, Map<String, Boolean> ofPackage) throws IOException {
        Boolean before = ofPackage.get(word);
        if (before == null) {
            String name = packageName.isEmpty() ? word : packageName + "." + word;
            before = !compiled.contains(name) && libraries.has(packageName, word);
            ofPackage.put(word, before);
        }
        return before;
    }

    private List<String> packages(SourceFile file) {
        Imports imports = Imports.of(file.unit());
        List<String> packages = new ArrayList<>(imports.packages());
        packages.add(file.packageName());
        modules.packagesOf(imports.modules()).forEach(packages::add);
        packages.removeIf(libraries::isOfJdk);
        return packages;
    }

    /** Everything that is written like a name. */
    private static Set<String> words(String written) {
        String text = JavaText.of(written).text();
        Set<String> words = new HashSet<>();
        int start = -1;
        int letter;
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (start < 0 && Character.isJavaIdentifierStart(letter)) {
                start = at;
            } else if (start >= 0 && !Character.isJavaIdentifierPart(letter)) {
                words.add(text.substring(start, at));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }
}
