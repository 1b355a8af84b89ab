package dev.recto.render.prose;

import dev.recto.book.Insert;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A page with nothing else on it, where blocks are figures and words are words. */
record PlainSetting(int firstHeading, Set<String> taken) implements Setting {

    PlainSetting() {
        this(2, new HashSet<>());
    }

    @Override
    public String html(Insert insert) {
        return PlainText.isBlock(insert) ? "<figure>" + PlainText.of(insert) + "</figure>" : PlainText.of(insert);
    }

    @Override
    public String fence(String language, List<String> lines) {
        return "<figure>" + language + ": " + String.join("|", lines) + "</figure>";
    }

    @Override
    public String claim(String wished) {
        String name = wished;
        for (int i = 2; !taken.add(name); i++) {
            name = wished + "-" + i;
        }
        return name;
    }

    @Override
    public UnaryOperator<String> links() {
        return UnaryOperator.identity();
    }
}
