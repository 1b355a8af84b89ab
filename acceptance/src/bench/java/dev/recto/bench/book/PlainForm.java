package dev.recto.bench.book;

import java.util.Map;

/** The same project without a book: its prose stands in comments. */
public final class PlainForm implements Form {

    private static final Dress COMMENTED = new Dress() {
        @Override
        public String head(SyntheticChapter chapter) {
            return comment("", chapter.opening());
        }

        @Override
        public String before(SyntheticChapter chapter, int listing) {
            return comment("    ", chapter.passage(listing, step -> "step" + step));
        }
    };

    private static String comment(String indent, String markdown) {
        return indent + "/*\n" + Dress.indented(indent, markdown) + indent + "*/\n";
    }

    @Override
    public String pom() {
        return Template.filled("plain.pom.xml");
    }

    @Override
    public Map<String, String> files(SyntheticChapter chapter) {
        return Form.sources(chapter, COMMENTED);
    }
}
