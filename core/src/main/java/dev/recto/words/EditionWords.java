package dev.recto.words;

/**
 * The pages beside the editions of a book.
 *
 * @param edition {@literal edition {}}, among other words
 * @param title {@literal Edition {}}
 * @param all {@literal All editions}
 * @param listTitle {@literal {}: editions}
 * @param listAbout {@literal All editions of this book.}
 * @param listSummary {@literal All editions, the newest first.}
 * @param newest {@literal newest}
 * @param version {@literal version {}}
 * @param wovenBy {@literal woven by Recto {}}
 * @param since {@literal what changed since edition {}}
 * @param changesTitle {@literal Edition {0}: what changed since {1}}
 * @param changes {@literal What changed from edition {0} to {1}}
 * @param inEdition {@literal {0} in edition {1}}
 * @param difference {@literal The difference of {}}
 * @param outputs {@literal Outputs}
 * @param values {@literal Values in prose}
 * @param figures {@literal Figures and tables of tests}
 * @param added {@literal Added}
 * @param changed {@literal Changed}
 * @param removed {@literal Removed}
 * @param pagesAdded {@literal {} pages added}
 * @param pagesChanged {@literal {} pages changed}
 * @param pagesRemoved {@literal {} pages removed}
 * @param listingsAdded {@literal {} listings added}
 * @param listingsChanged {@literal {} listings changed}
 * @param listingsRemoved {@literal {} listings removed}
 * @param outputsAdded {@literal {} outputs added}
 * @param outputsChanged {@literal {} outputs changed}
 * @param outputsRemoved {@literal {} outputs removed}
 * @param valuesAdded {@literal {} values added}
 * @param valuesChanged {@literal {} values changed}
 * @param valuesRemoved {@literal {} values removed}
 * @param figuresAdded {@literal {} figures added}
 * @param figuresChanged {@literal {} figures changed}
 * @param figuresRemoved {@literal {} figures removed}
 * @param tally {@literal {}.}: the three before, one behind the other
 * @param same {@literal No page, listing, output, value or figure was added, changed or removed.}
 * @param moved {@literal moved from {0} to {1}}
 * @param state {@literal was {0}, is {1}}
 * @param states what states are called
 * @param unseen {@literal other words, which its page does not show}
 * @param lines {@literal {} lines}, which are left out
 * @param more {@literal and more}
 * @param sources {@literal Where this is from}
 * @param sourcesAbout {@literal All of it follows from the attestations of the two editions, {0} and {1}, and from pages whose
 *     digests are those that they name. Prose is not compared. Their SHA-256 digests are}
 * @param thatOf {@literal that of {}}
 */
public record EditionWords(
        Framed edition,
        Framed title,
        String all,
        Framed listTitle,
        String listAbout,
        String listSummary,
        String newest,
        Framed version,
        Framed wovenBy,
        Framed since,
        Pair changesTitle,
        Pair changes,
        Pair inEdition,
        Framed difference,
        String outputs,
        String values,
        String figures,
        String added,
        String changed,
        String removed,
        Counted pagesAdded,
        Counted pagesChanged,
        Counted pagesRemoved,
        Counted listingsAdded,
        Counted listingsChanged,
        Counted listingsRemoved,
        Counted outputsAdded,
        Counted outputsChanged,
        Counted outputsRemoved,
        Counted valuesAdded,
        Counted valuesChanged,
        Counted valuesRemoved,
        Counted figuresAdded,
        Counted figuresChanged,
        Counted figuresRemoved,
        Framed tally,
        String same,
        Pair moved,
        Pair state,
        StateWords states,
        String unseen,
        Counted lines,
        String more,
        String sources,
        Pair sourcesAbout,
        Framed thatOf) {}
