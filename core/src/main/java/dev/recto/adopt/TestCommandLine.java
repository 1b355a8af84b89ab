package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.List;
import java.util.Optional;

/**
 * JVMs of tests that start with what {@code recto:prepare} tells them.
 *
 * @param key the plugin that starts them
 */
record TestCommandLine(String key) implements Need {

    private static final String ARG_LINE = "argLine";
    private static final String JOINED = "@{argLine}";
    private static final String EARLY = "${argLine}";

    static final List<Need> ALL =
            List.of(new TestCommandLine(ProjectFacts.SUREFIRE), new TestCommandLine(ProjectFacts.FAILSAFE));

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        List<String> lost = facts.plugin(key).stream()
                .flatMap(plugin -> plugin.settings(ARG_LINE))
                .map(Setting::text)
                .filter(line -> !isJoined(facts, line))
                .toList();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        List<Element> own = pom.settings(key, ARG_LINE);
        own.stream()
                .filter(line -> !isJoined(facts, line.textContentTrimmed()))
                .forEach(line -> line.textPreservingWhitespace(joined(line.textContent())));
        if (own.isEmpty()) {
            pom.add(pom.configuration(key), ARG_LINE, JOINED + " " + lost.get(lost.size() - 1));
        }
        if (!facts.properties().containsKey(ARG_LINE)) {
            // Surefire starts no JVM with a "@{…}" that nothing sets, as where -Drecto.skip is given.
            pom.property(ARG_LINE, "");
        }
        return Optional.of("the <argLine> left out what makes tests leave receipts");
    }

    /** Maven fills in a property that a POM sets before {@code recto:prepare} runs, and any other when the tests start. */
    private static boolean isJoined(ProjectFacts facts, String line) {
        return line.contains(JOINED)
                || (line.contains(EARLY) && !facts.properties().containsKey(ARG_LINE));
    }

    /** The same line with what Recto adds: where the property stood, or in front, with the white space that was around it. */
    private static String joined(String line) {
        if (line.contains(EARLY)) {
            return line.replace(EARLY, JOINED);
        }
        int start = line.length() - line.stripLeading().length();
        return line.substring(0, start) + JOINED + " " + line.substring(start);
    }
}
