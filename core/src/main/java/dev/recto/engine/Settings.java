package dev.recto.engine;

import dev.recto.secrets.AllowedTests;
import dev.recto.secrets.Environment;
import dev.recto.text.Place;
import dev.recto.verify.State;
import java.util.List;
import java.util.Map;

/**
 * What an author chose of a book.
 *
 * @param require the least that a listing which could run has to reach
 * @param accept whether this weave accepts all outputs, results and figures that the pages show
 * @param replace whether the book may take the place of files in its folder that no weave wrote
 * @param preview whether a book in which something is wrong is shown to its author all the same, apart from the book
 * @param scrub names of the scrubbers of what differs from run to run
 * @param typedNumbers whether to warn of numbers in prose that nothing binds to the code
 * @param citations how works are called where they are cited
 * @param blockTags whether block tags of doc comments are shown
 * @param allowSecrets tests, as {@code Class#method}, whose output may hold what looks like a secret
 * @param configuredIn the file in which the build is configured, as messages name it
 * @param environment the variables of the build's environment, whose secret values no output may show
 */
public record Settings(
        Require require,
        boolean accept,
        boolean replace,
        boolean preview,
        List<String> scrub,
        boolean typedNumbers,
        Citations citations,
        boolean blockTags,
        List<String> allowSecrets,
        String configuredIn,
        Map<String, String> environment) {

    /** What holds where nobody chose anything. */
    public static final Settings DEFAULT = new Settings(
            Require.EXERCISED,
            false,
            false,
            false,
            List.of(),
            false,
            Citations.AUTHOR_YEAR,
            true,
            List.of(),
            "pom.xml",
            System.getenv());

    /** How far listings have to be proven. */
    public enum Require {
        /** Some of its lines ran in passing tests. */
        EXERCISED,

        /** It compiles; the colophon says that the rule was lowered. */
        COMPILED
    }

    /** How works are called where they are cited. */
    public enum Citations {
        /** By their authors and year, between parentheses. */
        AUTHOR_YEAR,

        /** By their number in the book's list of works, between brackets. */
        NUMERIC
    }

    /** The same, for a folder that is Recto's own. */
    Settings replacing() {
        return with(true, environment);
    }

    /** The same in another environment. */
    Settings in(Map<String, String> other) {
        return with(replace, other);
    }

    private Settings with(boolean replacing, Map<String, String> variables) {
        return new Settings(
                require,
                accept,
                replacing,
                preview,
                scrub,
                typedNumbers,
                citations,
                blockTags,
                allowSecrets,
                configuredIn,
                variables);
    }

    State least() {
        return require == Require.EXERCISED ? State.EXERCISED : State.COMPILED;
    }

    Environment secrets() {
        return Environment.of(environment);
    }

    AllowedTests allowedTests() {
        return new AllowedTests(allowSecrets, Place.of(configuredIn));
    }

    /** Never the environment's values. */
    @Override
    public String toString() {
        return "Settings[require=%s, accept=%s, replace=%s, preview=%s, scrub=%s, typedNumbers=%s, citations=%s, blockTags=%s, allowSecrets=%s, configuredIn=%s]"
                .formatted(
                        require,
                        accept,
                        replace,
                        preview,
                        scrub,
                        typedNumbers,
                        citations,
                        blockTags,
                        allowSecrets,
                        configuredIn);
    }
}
