package dev.recto.edits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What an author does to one file of a book, so that the book is another one and still right. */
enum Edit {
    /** A paragraph more at the end of a page. */
    PARAGRAPH {
        @Override
        boolean suits(Path file) {
            return isPage(file);
        }

        @Override
        String apply(String text, Random random) {
            return text + "\nAnd this besides: " + word(random) + ".\n";
        }
    },

    /** A heading more at the end of a page, to which tables of contents lead. */
    HEADING {
        @Override
        boolean suits(Path file) {
            return isPage(file);
        }

        @Override
        String apply(String text, Random random) {
            return text + "\n## Besides " + word(random) + "\n\nNothing more.\n";
        }
    },

    /** A page's summary, which others and the contents show. */
    SUMMARY {
        @Override
        boolean suits(Path file) {
            return isPage(file);
        }

        @Override
        String apply(String text, Random random) {
            return replaceOne(
                    text, Pattern.compile("(?m)^(summary: [A-Za-z].*)$"), random, " And " + word(random) + ".");
        }
    },

    /** A sentence more in a comment that is prose. */
    SENTENCE {
        @Override
        boolean suits(Path file) {
            return isJava(file);
        }

        @Override
        String apply(String text, Random random) {
            return replaceOne(
                    text,
                    Pattern.compile("(?m)^(\\s*/// [A-Z][^`{}|]*[a-z]\\.)$"),
                    random,
                    " So " + word(random) + ".");
        }
    },

    /** A comment at the end of a source, which only the page of the whole source shows. */
    COMMENT {
        @Override
        boolean suits(Path file) {
            return isJava(file);
        }

        @Override
        String apply(String text, Random random) {
            return text + "// " + word(random) + "\n";
        }
    },

    /** An empty line at the top, by which every line of a source has another number. */
    LINE {
        @Override
        boolean suits(Path file) {
            return isJava(file);
        }

        @Override
        String apply(String text, Random random) {
            return "\n" + text;
        }
    },

    /** A work's year, in each reference to it. */
    WORK {
        @Override
        boolean suits(Path file) {
            return file.toString().endsWith(".bib");
        }

        @Override
        String apply(String text, Random random) {
            Matcher year = Pattern.compile("year\\s*=\\s*\\{?(\\d{4})").matcher(text);
            return year.find()
                    ? text.substring(0, year.start(1)) + (1900 + random.nextInt(100)) + text.substring(year.end(1))
                    : text;
        }
    };

    /** Whether it can be done to a file. */
    abstract boolean suits(Path file);

    /** The file's text as it is then; the same where there is nothing in it to be edited so. */
    abstract String apply(String text, Random random);

    /** Edits one of some files, and says what it has done. */
    static String any(List<Path> files, Random random) throws IOException {
        while (true) {
            Edit edit = values()[random.nextInt(values().length)];
            List<Path> suited = files.stream().filter(edit::suits).toList();
            if (suited.isEmpty()) {
                continue;
            }
            Path file = suited.get(random.nextInt(suited.size()));
            String before = Files.readString(file);
            String after = edit.apply(before, random);
            if (!after.equals(before)) {
                Files.writeString(file, after);
                return edit + " " + file.getFileName();
            }
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md");
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("package-info.java");
    }

    /** Adds words to one of the places where a pattern is found. */
    private static String replaceOne(String text, Pattern pattern, Random random, String more) {
        List<Integer> ends =
                pattern.matcher(text).results().map(found -> found.end(1)).toList();
        if (ends.isEmpty()) {
            return text;
        }
        int end = ends.get(random.nextInt(ends.size()));
        return text.substring(0, end) + more + text.substring(end);
    }

    /** Of letters: a number in prose would have to be proven. */
    private static String word(Random random) {
        return IntStream.range(0, 8)
                .mapToObj(letter -> String.valueOf((char) ('a' + random.nextInt(26))))
                .reduce("", String::concat);
    }
}
