package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.manual.PluginDescriptor.Goal;
import dev.recto.manual.PluginDescriptor.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The pages of goals and of properties have them all, and no page names one that there is not. */
class GoalsTest {

    private static final Pattern PROPERTY = Pattern.compile("(?<![\\w./])(?:-D)?(recto\\.[a-z][\\w.-]*\\w)");

    private final List<Goal> goals = PluginDescriptor.goals();

    @Test
    void everyGoalHasItsEntry(TestReporter book) throws IOException {
        Table table = new Table("goal", "phase", "what it does");
        goals.forEach(goal -> table.row("recto:" + goal.name(), goal.phase(), goal.description()));
        table.publish(book, "goals.csv");
        book.publishEntry("goals", Integer.toString(goals.size()));

        List<String> names =
                goals.stream().map(goal -> "recto:" + goal.name()).sorted().toList();

        assertEquals(
                names,
                Entries.of("reference/goals.md").names().stream().sorted().toList());
    }

    @Test
    void everyPropertyThatAPageNamesIsThere(TestReporter book) throws IOException {
        properties().publish(book, "properties.csv");
        defaults().publish(book, "defaults.csv");

        Set<String> known = goals.stream()
                .flatMap(goal -> goal.parameters().stream())
                .map(Parameter::property)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/book"))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher property = PROPERTY.matcher(Files.readString(page));
                while (property.find()) {
                    if (!known.contains(property.group(1))) {
                        unknown.add(page + ": " + property.group(1));
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    private Table properties() {
        Table table = new Table("property", "what it is for");
        for (Parameter each : users().keySet()) {
            table.row(each.shown(), each.description());
        }
        return table;
    }

    private Table defaults() {
        Table table = new Table("property", "in the POM", "default", "goals");
        users().forEach((each, names) ->
                table.row(each.shown(), "<" + each.name() + ">", each.byDefault(), String.join(", ", names)));
        return table;
    }

    private Map<Parameter, List<String>> users() {
        Map<Parameter, List<String>> users = new TreeMap<>();
        for (Goal goal : goals) {
            for (Parameter parameter : goal.parameters()) {
                users.computeIfAbsent(parameter, each -> new ArrayList<>()).add(goal.name());
            }
        }
        return users;
    }
}
