package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.pages.Outline.Stretch;
import java.util.List;

/**
 * Numbers the chapters in reading order, through all parts. The first is 0 where its author gives it the order 0, and else 1;
 * a page of another system keeps the order that its system counts in, so that such a book begins with 1.
 */
public final class ChapterNumbers {

    private int next;

    /** @param stretches the whole book */
    public ChapterNumbers(List<Stretch> stretches) {
        next = stretches.stream()
                .flatMap(stretch -> stretch.pages().stream())
                .filter(ChapterNumbers::isNumbered)
                .findFirst()
                .filter(plan -> plan.order() == 0 && !plan.isForeign())
                .map(plan -> 0)
                .orElse(1);
    }

    /** The number of the page whose turn it is; empty where it has none. */
    public String next(Plan plan) {
        return isNumbered(plan) ? Integer.toString(next++) : "";
    }

    private static boolean isNumbered(Plan plan) {
        return plan.kind() == Kind.CHAPTER && !plan.draft();
    }
}
