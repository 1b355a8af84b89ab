package dev.recto.prose;

import dev.recto.prose.Prose.Tag;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether prose has a listing of its own, which {@code {@here}} sets where it stands. */
public enum OwnListing {
    /** It explains an element that is shown. */
    SHOWN(null, "take one out"),
    /** It explains an element of which it is all that is shown. */
    PROSE_ALONE("@Explain shows its prose alone", "say in @Explain what to show, or take the tag out"),
    /** It explains a package. */
    PACKAGE("a package is not shown", "name what to show with {@listing Type#member}"),
    /** It stands on a page and explains nothing. */
    PAGE("a page explains no element", "name what to show with {@listing Type#member}");

    private final @Nullable String lack;
    private final String remedy;

    OwnListing(@Nullable String lack, String remedy) {
        this.lack = lack;
        this.remedy = remedy;
    }

    /** What is wrong with the places that prose gives to its own listing. */
    public List<Fault> faults(List<Tag> tags) {
        List<Fault> faults = new ArrayList<>();
        int seen = 0;
        for (Tag tag : tags) {
            if (tag.name().equals(Usage.HERE.tag())) {
                seen++;
                String fault = lack == null ? "stands in this prose already" : "has nothing to show: " + lack;
                if (lack != null || seen > 1) {
                    faults.add(ProblemKind.MISPLACED_HERE.at(tag.span().start(), "{@here} " + fault, remedy));
                }
            }
        }
        return faults;
    }
}
