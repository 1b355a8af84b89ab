package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.Exercise;
import dev.recto.book.Insert;
import dev.recto.book.Named;
import dev.recto.prose.Usage;
import java.util.Optional;

/** {@code {@exercise name "title"}}, which opens a quote: the head of an exercise. */
@AutoService(InlineTag.class)
public final class ExerciseTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.EXERCISE;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        String name = call.word(0);
        UniqueName.claim(Named.Kind.EXERCISE, name, call.tag().span().start(), call.context(), call.materials());
        String title = call.word(1).replaceAll("\\s+", " ").strip();
        return Optional.of(new Exercise(
                name,
                title.isEmpty() ? null : title,
                call.context().page().nextExercise(),
                call.materials().shown().anchor(call.page(), "exercise-" + name)));
    }
}
