package dev.recto.html;

import dev.recto.book.Book.Asset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Asks a book, and takes down what was asked and answered. */
final class Asked implements Surroundings {

    private final Surroundings book;
    private final Map<Question, Optional<String>> answers = new LinkedHashMap<>();

    Asked(Surroundings book) {
        this.book = book;
    }

    @Override
    public Optional<String> answer(Question question) {
        return answers.computeIfAbsent(question, book::answer);
    }

    @Override
    public Optional<Asset> asset(String address) {
        answer(new Question(Kind.FILE, address));
        return book.asset(address);
    }

    /** What was asked and answered. */
    Map<Question, Optional<String>> answers() {
        return answers;
    }
}
