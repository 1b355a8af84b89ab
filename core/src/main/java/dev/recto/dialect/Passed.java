package dev.recto.dialect;

import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What dialects passed over in a book: one warning for each thing, with how often and where. */
final class Passed {

    private static final int SHOWN = 3;

    private final Map<String, Told> bySubject = new TreeMap<>();

    private record Told(Notice notice, List<Place> places) {}

    void add(Notice notice, Place place) {
        bySubject
                .computeIfAbsent(notice.kind() + " " + notice.subject(), key -> new Told(notice, new ArrayList<>()))
                .places()
                .add(place);
    }

    List<Problem> told() {
        return bySubject.values().stream().map(Passed::told).toList();
    }

    private static Problem told(Told told) {
        List<Place> places = told.places().stream().sorted().toList();
        ProblemKind kind = told.notice().kind();
        String message = told.notice().message();
        if (places.size() > 1) {
            long pages = places.stream().map(Place::file).distinct().count();
            List<String> others = places.subList(1, Math.min(places.size(), SHOWN + 1)).stream()
                    .map(Place::toString)
                    .toList();
            message += ", " + places.size() + " times on " + pages + (pages == 1 ? " page" : " pages") + ": also "
                    + String.join(", ", others) + (places.size() > SHOWN + 1 ? " …" : "");
        }
        return kind.warning(places.get(0), message, told.notice().remedy());
    }
}
