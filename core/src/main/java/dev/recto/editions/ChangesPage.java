package dev.recto.editions;

import dev.recto.attest.ListingClaim;
import dev.recto.attest.Predicate.FigureClaim;
import dev.recto.attest.Predicate.ResultClaim;
import dev.recto.attest.Statement;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.OwnAddress;
import dev.recto.book.SiteAddress;
import dev.recto.html.page.EditionChangesView;
import dev.recto.html.page.EditionChangesView.Group;
import dev.recto.html.page.EditionChangesView.Item;
import dev.recto.html.page.EditionChangesView.Line;
import dev.recto.html.page.EditionChangesView.Section;
import dev.recto.html.page.EditionChangesView.Side;
import dev.recto.html.page.OutsideView;
import dev.recto.words.EditionWords;
import dev.recto.words.StateWords;
import dev.recto.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page that says what changed from one edition to the next. */
final class ChangesPage {

    /** Puts around a page what is around all pages beside the editions. */
    @FunctionalInterface
    interface Framing {
        OutsideView around(Wording wording, String title, String description);
    }

    /** Says what there is to tell of a change. */
    @FunctionalInterface
    private interface Telling<T> {
        Item item(Change<T> change) throws IOException;
    }

    private final Edition before;
    private final Edition now;
    private final Differences differences;
    private final ShownTexts old;
    private final ShownTexts fresh;
    private final Wording wording;
    private final EditionWords words;

    private ChangesPage(Edition before, Edition now) throws IOException {
        this.before = before;
        this.now = now;
        this.differences = Differences.between(before, now);
        this.old = new ShownTexts(before);
        this.fresh = new ShownTexts(now);
        this.wording = Wording.of(now.settings().imprint().language());
        this.words = wording.edition();
    }

    /** The address of the page about an edition, from the folder of the editions. */
    static String address(String edition) {
        return "changes-" + edition + ".html";
    }

    /** The page. */
    static EditionChangesView of(Edition before, Edition now, Framing framing) throws IOException {
        return new ChangesPage(before, now).view(framing);
    }

    private EditionChangesView view(Framing framing) throws IOException {
        List<Section> sections = new ArrayList<>();
        add(sections, "pages", wording.frame().pages(), differences.pages(), this::page);
        add(sections, "listings", wording.index().listings(), differences.listings(), this::listing);
        add(sections, "outputs", words.outputs(), differences.outputs(), this::output);
        add(sections, "values", words.values(), differences.results(), this::result);
        add(sections, "figures", words.figures(), differences.figures(), this::figure);
        String title = words.changesTitle().of(now.name(), before.name());
        return new EditionChangesView(
                framing.around(wording, title, ChangeTally.of(differences, wording)),
                side(before),
                side(now),
                ChangeTally.of(differences, wording),
                sections);
    }

    private static Side side(Edition edition) {
        String folder = edition.name() + "/";
        return new Side(edition.name(), folder + OwnAddress.CONTENTS, folder + Statement.ADDRESS, edition.digest());
    }

    private <T> void add(List<Section> sections, String id, String title, List<Change<T>> changes, Telling<T> telling)
            throws IOException {
        List<Item> added = new ArrayList<>();
        List<Item> changed = new ArrayList<>();
        List<Item> removed = new ArrayList<>();
        for (Change<T> change : changes) {
            (change.isAdded() ? added : change.isRemoved() ? removed : changed).add(telling.item(change));
        }
        List<Group> groups = Stream.of(
                        new Group(words.added(), added),
                        new Group(words.changed(), changed),
                        new Group(words.removed(), removed))
                .filter(group -> !group.items().isEmpty())
                .toList();
        if (!groups.isEmpty()) {
            sections.add(new Section(id, title, groups));
        }
    }

    private Item page(Change<String> page) {
        return item(either(page), page.before(), page.now(), null, moved(page.before(), page.now()), List.of());
    }

    private Item listing(Change<ListingClaim> change) throws IOException {
        ListingClaim was = change.before();
        ListingClaim is = change.now();
        ListingClaim any = either(change);
        List<String> told = new ArrayList<>();
        if (!any.file().isEmpty()) {
            told.add(any.file() + ":" + any.startLine());
        }
        if (was == null || is == null) {
            told.add(state(any));
            return item(any.id(), page(was), page(is), any.id(), told, List.of());
        }
        told.addAll(moved(was.page(), is.page()));
        if (!was.state().equals(is.state())) {
            told.add(words.state().of(state(was), state(is)));
        }
        boolean same = was.sliceSha256().equals(is.sliceSha256());
        List<Line> lines = same ? List.of() : difference(old.of(was), fresh.of(is));
        if (!same && lines.isEmpty()) {
            told.add(words.unseen());
        }
        return item(any.id(), page(was), page(is), any.id(), told, lines);
    }

    private List<String> moved(@Nullable String from, @Nullable String to) {
        return from == null || to == null || from.equals(to)
                ? List.of()
                : List.of(words.moved().of(from, to));
    }

    /** What a state is called that an attestation names. */
    private String state(ListingClaim listing) {
        StateWords states = words.states();
        return switch (listing.state()) {
            case "exercised" -> states.exercised();
            case "declared" -> states.declared();
            case "compiled" -> states.compiled();
            case "refused" -> states.refused();
            case "built" -> states.built();
            case "parsed" -> states.parsed();
            case "excused" -> states.excused();
            case "sketched" -> states.sketched();
            case "unclaimed" -> states.unclaimed();
            default -> listing.state();
        };
    }

    private static @Nullable String page(@Nullable ListingClaim listing) {
        return listing == null ? null : listing.page();
    }

    private Item output(Change<Differences.Printed> change) throws IOException {
        Differences.Printed was = change.before();
        Differences.Printed is = change.now();
        List<Line> lines = was == null || is == null ? List.of() : difference(old.of(was), fresh.of(is));
        return item(
                either(change).first().test(),
                was == null ? null : was.first().page(),
                is == null ? null : is.first().page(),
                null,
                List.of(),
                lines);
    }

    private Item result(Change<ResultClaim> change) {
        ResultClaim was = change.before();
        ResultClaim is = change.now();
        ResultClaim any = either(change);
        String told = was == null || is == null ? any.text() : was.text() + " \u2192 " + is.text();
        return item(
                any.key(),
                was == null ? null : was.page(),
                is == null ? null : is.page(),
                null,
                List.of(any.test(), told),
                List.of());
    }

    private Item figure(Change<FigureClaim> change) {
        FigureClaim was = change.before();
        FigureClaim is = change.now();
        return item(
                either(change).address(),
                was == null ? null : was.address(),
                is == null ? null : is.address(),
                null,
                List.of(either(change).test()),
                List.of());
    }

    private static <T> T either(Change<T> change) {
        T now = change.now();
        T before = change.before();
        if (now != null) {
            return now;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("a change of nothing");
    }

    private Item item(
            String name,
            @Nullable String wasOn,
            @Nullable String isOn,
            @Nullable String id,
            List<String> told,
            List<Line> lines) {
        return new Item(
                HiddenCharacters.reveal(name),
                href(before, wasOn, id),
                href(now, isOn, id),
                told.stream().map(HiddenCharacters::reveal).toList(),
                lines);
    }

    /** Where an edition has something; what is no file of it leads nowhere. */
    private static @Nullable String href(Edition edition, @Nullable String address, @Nullable String id) {
        if (address == null || !edition.digests().containsKey(address)) {
            return null;
        }
        return edition.name() + "/" + SiteAddress.encoded(address) + (id == null ? "" : "#" + SiteAddress.encoded(id));
    }

    private List<Line> difference(Optional<String> before, Optional<String> now) {
        return before.isPresent() && now.isPresent() ? TextDifference.of(before.get(), now.get(), words) : List.of();
    }
}
