package dev.recto.links;

import dev.recto.book.Exhibit;
import dev.recto.book.UniqueNames;
import dev.recto.links.Links.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the book each element is shown: its page, and its fragment on it; and what of the tests is shown where. */
public final class Shown {

    private final Map<String, Address> addresses = new HashMap<>();
    private final Map<String, UniqueNames> anchors = new HashMap<>();
    private final List<Exhibit> exhibits = new ArrayList<>();
    private int changes;

    /** Says that an element is shown on a page, and gives it its fragment. The first place holds. */
    public Address put(String element, String page, String wish) {
        Address first = addresses.get(element);
        return first == null ? say(element, new Address(page, anchor(page, wish))) : first;
    }

    /** Says that a whole page is about an element. */
    public void putPage(String element, String page) {
        say(element, new Address(page, ""));
    }

    /** Says that an element is found at a fragment that something else has. */
    public void alias(String element, String page, String anchor) {
        say(element, new Address(page, anchor));
    }

    private Address say(String element, Address address) {
        changes++;
        addresses.put(element, address);
        return address;
    }

    /** How often it was said where an element is: as long as it is not said again, each is where it was. */
    int changes() {
        return changes;
    }

    /** Says that a page shows something of a test's. */
    public void exhibit(Exhibit exhibit) {
        exhibits.add(exhibit);
    }

    /** All that pages show of tests, in reading order. */
    public List<Exhibit> exhibits() {
        return List.copyOf(exhibits);
    }

    /** A fragment, without spaces, that nothing else on the page has. Other pages do not matter. */
    public String anchor(String page, String wish) {
        return anchors.computeIfAbsent(page, key -> UniqueNames.ignoringCase()).take(wish.replace(' ', '-'));
    }

    /** Where an element is shown. */
    public Optional<Address> find(String element) {
        return Optional.ofNullable(addresses.get(element));
    }
}
