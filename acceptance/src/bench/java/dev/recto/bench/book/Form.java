package dev.recto.bench.book;

import java.util.Map;

/** What the files of a project are that shows chapters with some tool. */
public interface Form {

    /** The project's POM. */
    String pom();

    /** The text of each file of a chapter by its path in the project. */
    Map<String, String> files(SyntheticChapter chapter);

    /** A chapter's class and its tests where Maven looks for them. */
    static Map<String, String> sources(SyntheticChapter chapter, Dress dress) {
        return Map.of(
                main(chapter), chapter.source(dress),
                "src/test/java/" + chapter.path("Test"), chapter.test(dress));
    }

    /** Where the chapter's class lies in the project. */
    static String main(SyntheticChapter chapter) {
        return "src/main/java/" + chapter.path("");
    }
}
