package dev.recto.processor;

import com.sun.source.tree.Tree;
import dev.recto.sheet.Author;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** What an annotation must say, and where it may stand, beyond what Java itself can check. */
final class Checks {

    private final ParsedTree source;
    private final Consumer<Fault> complaints;

    Checks(ParsedTree source, Consumer<Fault> complaints) {
        this.source = source;
        this.complaints = complaints;
    }

    /** Checks {@code @Chapter}. */
    void chapter(AuthorAnnotation annotation, Element element) {
        if (element.getEnclosingElement() != null
                && element.getKind() != ElementKind.PACKAGE
                && element.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            complain(
                    annotation,
                    ProblemKind.MISPLACED_CHAPTER,
                    "@Chapter stands on a nested type",
                    "move it to a top-level type");
        }
        notBlank(annotation, ProblemKind.UNTITLED_CHAPTER, "this chapter has no title", "give @Chapter a title");
        if (!annotation.string("cover").isBlank()
                && annotation.string("coverAlt").isBlank()) {
            complain(
                    annotation,
                    "cover",
                    ProblemKind.MISSING_COVER_ALT,
                    "the cover is not described",
                    "say what it shows in coverAlt");
        }
        if (!annotation.string("date").isEmpty() && !isDate(annotation.string("date"))) {
            String message = "'" + annotation.string("date") + "' is no date";
            complain(annotation, "date", ProblemKind.BAD_DATE, message, "write it as yyyy-MM-dd");
        }
        annotation.strings("authors").stream()
                .flatMap(author -> Author.fault(author).stream())
                .forEach(fault -> complain(annotation, "authors", ProblemKind.BAD_AUTHOR, fault, Author.remedy()));
    }

    private static boolean isDate(String date) {
        try {
            return LocalDate.parse(date).getYear() > 0 && date.length() == 10;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    /** Checks {@code @Example}: the generated test must be able to call the method from its own package. */
    void example(AuthorAnnotation annotation, Element element) {
        String fault = null;
        if (!element.getModifiers().contains(Modifier.STATIC)) {
            fault = "it is not static";
        } else if (element.getModifiers().contains(Modifier.PRIVATE)) {
            fault = "it is private";
        } else if (!((ExecutableElement) element).getParameters().isEmpty()) {
            fault = "it has parameters";
        } else if (isHidden(element)) {
            fault = "its class is private";
        }
        if (fault != null) {
            String message = "no test can call " + element.getSimpleName() + ": " + fault;
            complain(
                    annotation,
                    ProblemKind.EXAMPLE_NOT_CALLABLE,
                    message,
                    "make it static, not private and without parameters");
        }
    }

    private static boolean isHidden(Element element) {
        for (Element at = element.getEnclosingElement(); at != null; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    /** Checks {@code @Unverified}. */
    void excuse(AuthorAnnotation annotation) {
        notBlank(annotation, ProblemKind.BLANK_EXCUSE, "@Unverified gives no reason", "say why no test can run it");
    }

    private void notBlank(AuthorAnnotation annotation, ProblemKind kind, String message, String remedy) {
        if (annotation.has("value") && annotation.string("value").isBlank()) {
            complain(annotation, "value", kind, message, remedy);
        }
    }

    private void complain(AuthorAnnotation annotation, ProblemKind kind, String message, String remedy) {
        complaints.accept(kind.at(annotation.span().start(), message, remedy));
    }

    private void complain(AuthorAnnotation annotation, String member, ProblemKind kind, String message, String remedy) {
        Tree expression = annotation.expression(member);
        int offset = expression == null ? annotation.span().start() : source.start(expression);
        complaints.accept(kind.at(offset, message, remedy));
    }
}
