package dev.recto.bench.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that a project is made from, among the resources of the benchmark. */
public final class Template {

    private static final Pattern GAP = Pattern.compile("@([a-z-]+)@");

    private Template() {}

    /** A file in which each {@code @name@} is the system property {@code bench.name}: versions, which the POM of this build pins. */
    public static String filled(String name) {
        return GAP.matcher(read(name)).replaceAll(gap -> Matcher.quoteReplacement(property(gap.group(1))));
    }

    /** A system property of the benchmark, which its POM sets. */
    public static String property(String name) {
        return Objects.requireNonNull(System.getProperty("bench." + name), "bench." + name);
    }

    private static String read(String name) {
        try (InputStream file = Template.class.getResourceAsStream("/dev/recto/bench/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
