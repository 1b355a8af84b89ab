package dev.recto.loop;

import dev.recto.evidence.SourceRoots;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** What javac says, as problems. */
record Diagnoses(SourceRoots roots) {

    /** What Recto's own processor says by way of javac. */
    private static final Pattern OURS = Pattern.compile("(?s)(\\d+):(\\d+): \\[([a-z-]+)] (.*)");

    List<Problem> of(List<Diagnostic<? extends JavaFileObject>> said) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : said) {
            if (each.getKind() == Diagnostic.Kind.ERROR) {
                problems.add(of(each));
            }
        }
        return problems.stream().distinct().sorted().toList();
    }

    private Problem of(Diagnostic<? extends JavaFileObject> said) throws IOException {
        String words = said.getMessage(Locale.ROOT).replaceAll("\\s*\\n\\s*", ", ");
        Place place = place(said);
        Matcher ours = OURS.matcher(said.getMessage(Locale.ROOT));
        if (ours.matches()) {
            Optional<ProblemKind> kind = Arrays.stream(ProblemKind.values())
                    .filter(each -> each.id().equals(ours.group(3)))
                    .findFirst();
            if (kind.isPresent()) {
                Place own = new Place(place.file(), Integer.parseInt(ours.group(1)), Integer.parseInt(ours.group(2)));
                return kind.get().at(own, ours.group(4));
            }
        }
        return ProblemKind.UNCOMPILED_SOURCE.at(place, words + " (" + said.getCode() + ")");
    }

    private Place place(Diagnostic<? extends JavaFileObject> said) throws IOException {
        @Nullable JavaFileObject source = said.getSource();
        if (source == null) {
            return Place.of(roots.project().getFileName().toString());
        }
        Path file = Path.of(source.toUri());
        String shown = roots.shown(file);
        return said.getPosition() == Diagnostic.NOPOS
                ? Place.of(shown)
                // javac counts a tab as more than one column.
                : LineIndex.of(roots.text(file)).place(shown, (int) said.getPosition());
    }
}
