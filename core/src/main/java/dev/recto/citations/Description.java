package dev.recto.citations;

import dev.recto.book.Work.Kind;
import dev.recto.book.Work.Run;
import dev.recto.words.CitationWords;
import dev.recto.words.Framed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Describes an entry, sentence by sentence: who, when, what, where. */
final class Description {

    private static final Pattern RANGE = Pattern.compile("(?<=\\d)\\s*-\\s*(?=\\d)");

    private final BibEntry entry;
    private final CitationWords words;
    private final Names authors;
    private final Names editors;
    private final List<List<Run>> sentences = new ArrayList<>();

    private Description(BibEntry entry, CitationWords words) throws BadEntryException {
        this.entry = entry;
        this.words = words;
        this.authors = names("author");
        this.editors = names("editor");
    }

    private Names names(String field) throws BadEntryException {
        Optional<BibField> found = entry.field(field);
        return found.isPresent() ? Names.read(found.get()) : Names.NONE;
    }

    /**
     * What an entry says.
     *
     * @param brief what a citation calls its authors, or it
     * @param inverted who made it, the first family name in front; null where nobody is named
     * @param straight the same with given names in front
     * @param year when; null where it does not say
     * @param sentences what and where
     * @param link where it is found; null for nowhere
     * @param sorted what it is sorted by, before its year
     */
    record Parts(
            String brief,
            @Nullable String inverted,
            @Nullable String straight,
            @Nullable String year,
            List<List<Run>> sentences,
            @Nullable Run link,
            String sorted) {}

    static Parts of(BibEntry entry, CitationWords words) throws BadEntryException {
        return new Description(entry, words).parts();
    }

    private Parts parts() throws BadEntryException {
        Names named = authors.isEmpty() ? editors : authors;
        String body = words("organization", "institution", "publisher").orElse(null);
        String title = words("title", "booktitle").orElse(null);
        if (title == null && named.isEmpty()) {
            throw new BadEntryException(
                    entry.offset(), "'" + entry.key() + "' has neither a title nor an author", "say what it is");
        }
        describe();
        String year = words("year").or(() -> year("date")).orElse(null);
        boolean nobody = named.isEmpty();
        Framed role = authors.isEmpty() ? role() : new Framed("", "");
        String brief = !nobody ? named.brief(words) : body == null ? shortened(String.valueOf(title)) : body;
        return new Parts(
                brief,
                nobody ? body : role.around(named.full(true, words)),
                nobody ? body : role.around(named.full(false, words)),
                year,
                List.copyOf(sentences),
                WebAddress.of(entry).orElse(null),
                nobody ? brief : named.sorted());
    }

    private Framed role() {
        return editors.persons().size() == 1 ? words.editor() : words.editors();
    }

    private Optional<String> year(String field) {
        return entry.field(field).map(date -> date.value().strip().replaceFirst("-.*$", ""));
    }

    private void describe() throws BadEntryException {
        switch (entry.type()) {
            case "article" -> {
                sentence(title(false));
                journal();
            }
            case "inproceedings", "conference", "incollection", "inbook" -> {
                sentence(title(false));
                collection();
                publisher();
            }
            case "phdthesis", "mastersthesis", "thesis" -> {
                sentence(title(true));
                thesis();
            }
            case "techreport", "report" -> {
                sentence(title(true));
                String report = words("type").orElse(words.report());
                sentence(
                        run(joined(" ", Optional.of(report), words("number"))),
                        run(joined(", ", words("institution"))));
            }
            case "book", "booklet", "manual", "proceedings", "collection" -> {
                sentence(title(true));
                sentence(
                        run(edition()),
                        run(joined(" ", words("volume").map(words.volume()::around))),
                        run(joined(" ", words("series"))));
                publisher();
            }
            default -> {
                sentence(title(true));
                journal();
                sentence(run(joined(", ", howPublished())));
                publisher();
            }
        }
        sentence(run(joined(" ", words("note"))));
    }

    private List<Run> title(boolean apart) throws BadEntryException {
        Optional<BibField> title = entry.field("title");
        return title.isPresent() ? set(title.get(), apart) : List.of();
    }

    private static List<Run> set(BibField field, boolean apart) throws BadEntryException {
        return TexText.runs(field).stream()
                .map(run -> apart && run.kind() == Kind.WORDS ? new Run(Kind.TITLE, run.text(), null) : run)
                .toList();
    }

    private void journal() throws BadEntryException {
        Optional<BibField> journal = entry.field("journal", "journaltitle");
        if (journal.isPresent()) {
            List<Run> where = new ArrayList<>(set(journal.get(), true));
            String issue = joined("", words("volume"), words("number").map(number -> "(" + number + ")"));
            where.addAll(run(issue.isEmpty() ? "" : " " + issue));
            sentence(where, run(pages()));
        }
    }

    private void collection() throws BadEntryException {
        Optional<BibField> whole = entry.field("booktitle");
        List<Run> in = new ArrayList<>();
        if (whole.isPresent()) {
            boolean edited = !authors.isEmpty() && !editors.isEmpty();
            Framed around =
                    edited ? words.inEdited().aroundSecond(role().around(editors.full(false, words))) : words.in();
            in.addAll(run(around.before()));
            in.addAll(set(whole.get(), true));
            in.addAll(run(around.after()));
        }
        sentence(
                in,
                run(joined(" ", words("volume").map(words.volume()::around))),
                run(joined(" ", words("series"))),
                run(joined(" ", words("chapter").map(words.chapter()::around))),
                run(pages()));
    }

    private void thesis() throws BadEntryException {
        String kind = words("type").orElse(entry.type().equals("mastersthesis") ? words.master() : words.phd());
        sentence(run(kind), run(joined(", ", words("school", "institution"))));
    }

    private void publisher() throws BadEntryException {
        sentence(run(joined(", ", words("publisher"), words("address", "location"))));
    }

    private Optional<String> howPublished() throws BadEntryException {
        return words("howpublished")
                .filter(words ->
                        !entry.fields().get("howpublished").value().strip().startsWith("\\url"));
    }

    private String edition() throws BadEntryException {
        return words("edition").map(words.edition()::around).orElse("");
    }

    private String pages() throws BadEntryException {
        return words("pages").map(pages -> RANGE.matcher(pages).replaceAll("–")).orElse("");
    }

    private Optional<String> words(String... fields) throws BadEntryException {
        Optional<BibField> found = entry.field(fields);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(joinedRuns(found.get())).filter(words -> !words.isBlank());
    }

    private static String joinedRuns(BibField field) throws BadEntryException {
        StringBuilder words = new StringBuilder();
        TexText.runs(field).forEach(run -> words.append(run.text()));
        return words.toString();
    }

    private static List<Run> run(String words) {
        return words.isEmpty() ? List.of() : List.of(Run.words(words));
    }

    @SafeVarargs
    private static String joined(String between, Optional<String>... words) {
        List<String> said = new ArrayList<>();
        for (Optional<String> each : words) {
            each.ifPresent(said::add);
        }
        return String.join(between, said);
    }

    /** Adds a sentence of what stands behind each other, with commas between. */
    @SafeVarargs
    private void sentence(List<Run>... parts) {
        List<Run> sentence = new ArrayList<>();
        for (List<Run> part : parts) {
            if (!sentence.isEmpty() && !part.isEmpty()) {
                sentence.add(Run.words(", "));
            }
            sentence.addAll(part);
        }
        if (!sentence.isEmpty()) {
            sentences.add(List.copyOf(sentence));
        }
    }

    private static String shortened(String title) {
        String[] words = title.split("\\s+", 5);
        return words.length < 5 ? title : String.join(" ", List.of(words).subList(0, 4)) + "…";
    }
}
