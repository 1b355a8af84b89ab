package dev.recto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The design's arrows between the rooms of the engine. */
class RoomsTest {

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** A room may use these, and what these may use. */
    private static final Map<String, List<String>> DESIGN = table("""
            language  :
            annotations :
            receipt   :
            evidence  : language receipt
            book      : language words
            pages     : evidence book dialect
            links     : pages
            listing   : links xml
            accept    : evidence book
            secrets   : evidence
            xml       :
            pictures  : xml
            assets    : pages pictures
            maths     : language
            citations : evidence book maths
            tables    : book
            charts    :
            theme     : assets
            tags      : listing links assets maths citations tables charts
            fences    : pages language dialect
            assemble  : tags listing assets theme dialect
            dialect   : evidence
            imports   : assets dialect citations
            verify    : book evidence
            format    : book verify
            words     : language
            cover     : book
            html      : format pictures words cover store
            epub      : html
            attest    : verify store
            check     : attest
            publish   : language
            store     : evidence
            print     : evidence book
            editions  : attest check html publish accept
            jvm       :
            serve     : language
            loop      : serve evidence jvm
            adopt     : evidence
            engine    : evidence book pages fences dialect maths assemble verify format html epub attest check accept secrets publish store print editions serve loop imports
            fork      : engine evidence jvm
            """);

    /** Arrows that the design does not have, and why they are still there. An arrow that is gone has to go here as well. */
    private static final Map<String, String> OPEN = open("""
            """);

    /** Libraries, and parts of the JDK beside {@code java..}, with the rooms that may use them. */
    private static final Map<String, List<String>> LIBRARIES = table("""
            com.google.auto.service : tags dialect
            com.palantir.javapoet : fences
            com.vladsch.flexmark  : dialect
            gg.jte                : html
            org.fife.ui           : html
            javax.swing.text      : html
            de.siegmar.fastcsv    : tables
            org.jsoup             : html epub attest assets check maths
            org.mozilla.javascript : maths
            org.snakeyaml.engine  : pages dialect listing secrets
            org.commonmark        : html listing assets pages book dialect engine
            com.github.difflib    : listing accept adopt
            org.jacoco.core       : evidence engine
            org.objectweb.asm     : evidence loop
            eu.maveniverse.domtrip : adopt
            com.google.gson       : evidence attest check html listing tables store serve engine fork
            com.sun.net.httpserver : serve
            com.sun.source        : fences evidence adopt
            javax.tools           : fences evidence check loop
            javax.lang.model      : fences evidence adopt
            com.jcraft.jzlib      : cover
            javax.xml             : xml pictures assets html epub
            org.xml.sax           : xml listing
            """);

    @Test
    void aRoomUsesOnlyWhatTheDesignAllows() {
        SortedSet<String> arrows = arrows();
        arrows.removeIf(arrow -> isDesigned(arrow.split(" ")[0], arrow.split(" ")[1]));

        assertThat(arrows).containsExactlyElementsOf(OPEN.keySet());
    }

    @Test
    void aLibraryHasItsRooms() {
        SortedSet<String> strangers = new TreeSet<>();
        dependencies((from, to) -> {
            String name = to.getBaseComponentType().getName();
            boolean ours =
                    name.startsWith("dev.recto.") || name.startsWith("java.") || name.startsWith("org.jspecify.");
            boolean allowed = LIBRARIES.entrySet().stream()
                    .anyMatch(library -> name.startsWith(library.getKey() + ".")
                            && library.getValue().contains(outer(from)));
            if (!ours && !to.getBaseComponentType().isPrimitive() && !allowed) {
                strangers.add(from + " uses " + name);
            }
        });

        assertThat(strangers).isEmpty();
    }

    @Test
    void whatTheEngineOffersNamesTheEngineProblemsAndTheJdkAlone() {
        SortedSet<String> strangers = new TreeSet<>();
        for (JavaClass type : CORE) {
            if (type.getPackageName().equals("dev.recto.engine") && isPublic(type.getModifiers())) {
                type.getCodeUnits().stream()
                        .filter(unit -> isPublic(unit.getModifiers()))
                        .flatMap(RoomsTest::named)
                        .filter(name -> !isOffered(name))
                        .forEach(name -> strangers.add(type.getSimpleName() + " names " + name));
            }
        }

        assertThat(strangers).isEmpty();
    }

    /** A JVM that weaves one book is a caller of the engine like a build, and nothing here is its own. */
    @Test
    void nothingUsesTheEngineButWhatStartsAJvmForIt() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.recto.engine", "dev.recto.fork")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.recto.engine", "dev.recto.fork")
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage("dev.recto.engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.recto.fork")
                .check(CORE);
    }

    private static boolean isOffered(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return plain.isPrimitive()
                || plain.getPackageName().startsWith("java.")
                || (plain.getPackageName().equals("dev.recto.engine") && isPublic(plain.getModifiers()))
                || plain.getPackageName().equals("dev.recto.text");
    }

    private static Stream<JavaClass> named(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream);
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC);
    }

    private static SortedSet<String> arrows() {
        SortedSet<String> arrows = new TreeSet<>();
        dependencies((from, to) -> {
            if (to.getBaseComponentType().getPackageName().startsWith("dev.recto")) {
                String target = room(to.getBaseComponentType());
                if (!outer(from).equals(outer(target))) {
                    arrows.add(outer(from) + " " + target);
                }
            }
        });
        return arrows;
    }

    private static void dependencies(BiConsumer<String, JavaClass> each) {
        for (JavaClass type : CORE) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                each.accept(room(type), dependency.getTargetClass());
            }
        }
    }

    /** The package below {@code dev.recto}; those of other modules by what they have in common. */
    private static String room(JavaClass type) {
        String room = type.getPackageName().replaceFirst("^dev\\.recto\\.?", "");
        return switch (room) {
            case "" -> "annotations";
            case "text", "prose", "marks", "sheet" -> "language";
            default -> room;
        };
    }

    private static String outer(String room) {
        return room.replaceFirst("\\..*", "");
    }

    private static boolean isDesigned(String from, String to) {
        // What is open of a room within a room is named in full.
        return !OPEN.containsKey(from + " " + to)
                && reachable(from, new TreeSet<>()).contains(outer(to));
    }

    private static Set<String> reachable(String room, Set<String> found) {
        for (String next : DESIGN.getOrDefault(room, List.of())) {
            if (found.add(next)) {
                reachable(next, found);
            }
        }
        return found;
    }

    private static Map<String, List<String>> table(String lines) {
        return rows(
                lines,
                words -> Arrays.stream(words.split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static Map<String, String> open(String lines) {
        return rows(lines, Function.identity());
    }

    private static <T> Map<String, T> rows(String lines, Function<String, T> reading) {
        return lines.lines()
                .map(line -> line.split(" *: *", 2))
                .collect(Collectors.toMap(
                        row -> row[0], row -> reading.apply(row[1].strip()), (one, two) -> one, LinkedHashMap::new));
    }
}
