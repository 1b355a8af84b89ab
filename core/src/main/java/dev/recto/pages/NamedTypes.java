package dev.recto.pages;

import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.prose.Names;
import dev.recto.prose.Names.Resolution;
import dev.recto.sheet.Declaration.ChapterMark;
import dev.recto.text.ElementName;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The types that chapters name, and what is wrong with them. */
final class NamedTypes {

    /** Of a source without a word for the book there is no sheet. */
    private static final String SPEAKING = "name a type of the book's, with an annotation of Recto's in its file";

    private final Sheets sheets;
    private final Names names;
    private final Consumer<Problem> report;

    NamedTypes(Sheets sheets, Names names, Consumer<Problem> report) {
        this.sheets = sheets;
        this.names = names;
        this.report = report;
    }

    /**
     * A type that a chapter names.
     *
     * @param type the type, a top-level one
     * @param place where it is named
     */
    record Named(Declared type, Place place) {

        String id() {
            return type.declaration().id();
        }
    }

    /** Those that a {@code @Chapter} names, in their order; javac and Recto's processor have looked at each. */
    List<Named> of(Declared chapter) {
        ChapterMark mark = chapter.declaration().chapter();
        List<Named> named = new ArrayList<>();
        if (mark != null) {
            mark.types().forEach(type -> {
                Place place = chapter.file().place(type.offset());
                sheets.find(type.id())
                        .ifPresentOrElse(
                                found -> named.add(new Named(found, place)),
                                () -> refuseForeign(ElementName.last(type.id()), place));
            });
        }
        return List.copyOf(named);
    }

    /** Those that a page names, in their order. */
    List<Named> of(MarkdownPage page) {
        List<Named> named = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        page.front().types().forEach(type -> {
            Resolution resolution = names.resolve(type.name());
            if (resolution instanceof Resolution.Missing missing) {
                report.accept(missing.at(type.place(), SPEAKING));
            } else {
                sheets.find(((Resolution.Found) resolution).target().id())
                        .filter(found -> found.declaration().kind().isType())
                        .ifPresentOrElse(
                                found -> add(found, type, seen, named),
                                () -> refuse(type.place(), "'" + type.name() + "' is no type of the book's", SPEAKING));
            }
        });
        return List.copyOf(named);
    }

    private void add(Declared found, MarkdownPage.Named type, Set<String> seen, List<Named> named) {
        if (isSound(found, type, seen)) {
            named.add(new Named(found, type.place()));
        }
    }

    private boolean isSound(Declared found, MarkdownPage.Named type, Set<String> seen) {
        String name = "'" + type.name() + "'";
        if (found.declaration().owner() != null) {
            return refuse(type.place(), name + " is read with the type around it", "name that type");
        }
        if (found.declaration().chapter() != null) {
            return refuse(type.place(), name + " is a chapter itself", "take it out, or take @Chapter from it");
        }
        return seen.add(found.declaration().id()) || refuse(type.place(), name + " is named twice", "keep one");
    }

    /** Checks that what a chapter names is part of no other, given which of them are elsewhere. */
    void check(Gathering chapter, Predicate<Declared> elsewhere) {
        chapter.types().stream().filter(named -> elsewhere.test(named.type())).forEach(named -> {
            String name = named.type().declaration().name();
            if (chapter instanceof Gathering.OfPage) {
                refuse(named.place(), "'" + name + "' belongs to another chapter", "take it out of one of them");
            } else {
                refuseForeign(name, named.place());
            }
        });
    }

    private void refuseForeign(String name, Place place) {
        refuse(
                place,
                "'" + name + "' is not part of this chapter",
                "mark it @Explain(of = …) with the chapter's type, or take it out");
    }

    private boolean refuse(Place place, String message, String remedy) {
        report.accept(ProblemKind.MISPLACED_TYPE.at(place, message, remedy));
        return false;
    }
}
