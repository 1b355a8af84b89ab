package dev.recto.dialect;

import dev.recto.dialect.front.Dates;
import dev.recto.dialect.front.FrontTranslation;
import dev.recto.dialect.front.NativeFront;
import dev.recto.prose.Grammar;
import dev.recto.prose.Limits;
import dev.recto.prose.PageTitle;
import dev.recto.text.Fault;
import dev.recto.text.Origin;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a page of another system together anew: its front matter in the book's words, then its own words in the one grammar. */
final class ForeignPage {

    private final ForeignDialect dialect;
    private final Manuscript page;
    private final @Nullable Predicate<String> leadsOn;
    private final boolean first;

    /**
     * A page.
     *
     * @param leadsOn which addresses of the site lead on to its pages; null for those alone that a page calls so
     * @param first whether a book has its table of contents where the page would be
     */
    ForeignPage(ForeignDialect dialect, Manuscript page, @Nullable Predicate<String> leadsOn, boolean first) {
        this.dialect = dialect;
        this.page = page;
        this.leadsOn = leadsOn;
        this.first = first;
    }

    /** @param text the whole page, lines ended by {@code \n} */
    Translation translate(String text) {
        int start = page.front().end();
        FrontTranslation.Read read = FrontTranslation.of(dialect, page);
        Translation words = dialect.translate(text.substring(start), page);
        NativeFront front = read.front();
        int passed = front.notices().size();
        words = titled(front, words, start);
        Dates.ofFile(page.fileName()).ifPresent(date -> front.put("date", date.toString(), 0));
        dialect.complete(front, page);
        if (leadsOn != null && !(words.text().isBlank() && isPart(front))) {
            OldAddresses.say(dialect, page, front, leadsOn);
        }
        if (first) {
            front.put("address", Door.HOME, 0);
        }
        if (front.has("cover")) {
            front.value("title").ifPresent(title -> front.put("coverAlt", title, 0));
        }
        return joined(read, front.notices().subList(passed, front.notices().size()), words, start);
    }

    /** Whether it opens a part, which without words is a title and no page. */
    private static boolean isPart(NativeFront front) {
        return front.value("part").isPresent() && front.value("part").equals(front.value("title"));
    }

    /** Says the title: as the front matter does, else the heading that opens the page, else the site, else the file's name. */
    private Translation titled(NativeFront front, Translation words, int start) {
        Optional<PageTitle> heading = Limits.exceededBy(words.text()) == null
                ? PageTitle.in(Grammar.parse(words.text()), 2)
                : Optional.empty();
        Optional<String> given = front.value("title");
        if (heading.filter(found -> dialect.isTitledByHeading()
                        && found.heading().getLevel() == 1
                        && !found.words().isBlank())
                .isPresent()) {
            given.ifPresent(title -> front.put("shortTitle", title, 0));
            given = Optional.empty();
            front.withdraw("title");
        }
        Optional<String> said = given;
        boolean opens = heading.filter(
                        found -> said.isEmpty() ? !found.words().isBlank() : found.says(said.get(), words.text()))
                .isPresent();
        if (!opens) {
            front.put("title", dialect.title(page).orElseGet(this::titleOfFile), 0);
            return words;
        }
        Span span = Grammar.span(heading.get().heading());
        front.put("title", heading.get().words(), words.place(span.start()) + start);
        return words.then(all -> {
            Edits edits = new Edits();
            edits.by("title as a heading");
            edits.replace(span, "");
            return edits.applyTo(all);
        });
    }

    /** Each word of the file's name with a capital; of a folder's own page, of the folder's name. */
    private String titleOfFile() {
        String name = Dates.withoutDate(page.fileName());
        if (name.matches("(?i)_?index|readme") && !page.folder().isEmpty()) {
            name = page.folder().substring(page.folder().lastIndexOf('/') + 1);
        }
        return Arrays.stream(name.split("[-_ ]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** @param later what was passed over once the front matter was read */
    private static Translation joined(FrontTranslation.Read read, List<Notice> later, Translation words, int start) {
        StringBuilder text = new StringBuilder();
        List<Origin> origins = new ArrayList<>();
        read.front().write(text, origins);
        for (Origin origin : words.origins()) {
            origins.add(new Origin(text.length() + origin.inText(), origin.inSource() + start, origin.length()));
        }
        List<Fault> faults = new ArrayList<>(read.faults());
        words.faults().forEach(fault -> faults.add(fault.at(fault.offset() + start)));
        faults.sort(Comparator.comparingInt(Fault::offset));
        List<Notice> notices = new ArrayList<>(read.notices());
        notices.addAll(later);
        words.notices().forEach(notice -> notices.add(notice.at(notice.offset() + start)));
        text.append(words.text());
        List<Met> met = new ArrayList<>(read.met());
        words.met().forEach(construct -> met.add(construct.at(construct.offset() + start)));
        return new Translation(
                text.toString(), List.copyOf(origins), List.copyOf(faults), List.copyOf(notices), List.copyOf(met));
    }
}
