package dev.recto.attest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which pages a reader gets to, one link after the other. */
final class Reach {

    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*");

    private final Map<String, Set<String>> links = new TreeMap<>();

    /**
     * Notes a page.
     *
     * @param address in the book's folder
     * @param hrefs where its links lead, as they are written on it
     */
    void add(String address, List<String> hrefs) {
        Set<String> targets = links.computeIfAbsent(address, key -> new TreeSet<>());
        hrefs.forEach(href -> targets.add(target(address, href)));
    }

    /** The addresses that a reader gets to from one of them, itself among them. */
    Set<String> from(String start) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String address = next.pop();
            if (reached.add(address)) {
                next.addAll(links.getOrDefault(address, Set.of()));
            }
        }
        return reached;
    }

    /** The address in the book's folder that a link leads to; what leads elsewhere is no page of the book. */
    private static String target(String from, String href) {
        String path = BEHIND_PATH.matcher(href).replaceFirst("");
        if (path.isEmpty() || path.contains(":")) {
            return from;
        }
        Deque<String> steps = new ArrayDeque<>(List.of(from.split("/", -1)));
        steps.removeLast();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
