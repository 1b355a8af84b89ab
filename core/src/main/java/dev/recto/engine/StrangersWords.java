package dev.recto.engine;

import dev.recto.book.HiddenCharacters;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.util.List;

/** Problems of a book that a stranger may have made, whose words can be made to look like another line of the log, or like none. */
final class StrangersWords {

    private StrangersWords() {}

    /** The same problems, each on one line and with all its characters visible, sorted. */
    static List<Problem> told(List<Problem> problems) {
        return problems.stream().map(StrangersWords::visible).sorted().toList();
    }

    private static Problem visible(Problem found) {
        Place place = found.place();
        String message = found.message().replaceAll("\\s*\\R\\s*", ", ");
        return new Problem(
                found.kind(),
                found.severity(),
                new Place(HiddenCharacters.reveal(place.file().replace('\n', '\u240A')), place.line(), place.column()),
                HiddenCharacters.reveal(message),
                found.remedy());
    }
}
