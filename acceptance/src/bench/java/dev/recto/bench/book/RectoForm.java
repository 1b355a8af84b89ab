package dev.recto.bench.book;

import java.util.Map;

/** A book of Recto's. */
public final class RectoForm implements Form {

    private static final Dress EXPLAINED = new Dress() {
        @Override
        public String head(SyntheticChapter chapter) {
            int number = chapter.number();
            return "import dev.recto.Chapter;\nimport dev.recto.Explain;\n\n"
                    + "@Chapter(value = \"Chapter " + number + "\", order = " + (number + 1) + ")\n"
                    + explain("", chapter.opening());
        }

        @Override
        public String before(SyntheticChapter chapter, int listing) {
            return explain("    ", chapter.passage(listing, step -> "[" + chapter.type() + "#step" + step + "]"));
        }

        @Override
        public String testHead(SyntheticChapter chapter) {
            return "@dev.recto.Explain(of = " + chapter.type() + ".class, show = dev.recto.Show.PROSE)\n";
        }
    };

    private static String explain(String indent, String markdown) {
        return indent + "@Explain(\"\"\"\n" + Dress.indented(indent, markdown) + indent + "\"\"\")\n";
    }

    @Override
    public String pom() {
        return Template.filled("recto.pom.xml");
    }

    @Override
    public Map<String, String> files(SyntheticChapter chapter) {
        return Form.sources(chapter, EXPLAINED);
    }
}
