/**
 * Recto as others call it: prepare, examples, weave and check, over one project. It is the only room of this module that is
 * used from outside; whatever else is public here is so for the other rooms, and may change with any version.
 *
 * <p>A build tool says what it knows of a project with {@link dev.recto.engine.Project#in}, and takes the steps of
 * {@link dev.recto.engine.Recto} between its own:
 *
 * <pre>{@code
 * public static boolean make(ProjectBuilder project, Build build) throws IOException {
 *     TestJvm jvm = new Recto(project.build()).prepare().orElseThrow();
 *     build.compileMain();
 *     GeneratedTests tests = new Recto(project.build()).examples();
 *     build.compileTests(tests.folder());
 *     build.runTests(jvm.arguments());
 *     WeaveResult book = new Recto(project.run(jvm.run()).build()).weave();
 *     tests.problems().forEach(System.err::println);
 *     book.problems().forEach(System.err::println);
 *     return book.errors() == 0;
 * }
 * }</pre>
 *
 * <p>Rooms are held by tests, not by a {@code module-info}: Maven runs plugins from the class path, where one has no
 * meaning, and in a build that stops before jars are made the modules below would not be modules either.
 */
@NullMarked
package dev.recto.engine;

import org.jspecify.annotations.NullMarked;
