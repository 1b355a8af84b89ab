package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.FullSource;
import dev.recto.text.ElementName;
import dev.recto.text.TestName;
import java.util.HashMap;
import java.util.Map;

/** The ways to tests: to their listings, or to their lines where no chapter shows them. */
final class TestLinks {

    private final Map<String, String> declared = new HashMap<>();

    TestLinks(Book book) {
        for (FullSource source : book.sources()) {
            source.declares()
                    .forEach(each -> declared.putIfAbsent(
                            ElementName.of(each.id()).withoutParameters().toString(), href(source, each)));
        }
    }

    private static String href(FullSource source, FullSource.Declared each) {
        return each.href().isEmpty() ? source.address() + "#L" + each.line() : each.href();
    }

    /** Where a test is, from the book's folder; empty for nowhere. */
    String to(TestName test) {
        return declared.getOrDefault(test.testClass().replace('$', '.') + "#" + test.method(), "");
    }
}
