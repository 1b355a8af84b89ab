package dev.recto.words;

/**
 * The words that the script of the pages says. It has them by the names of the components.
 *
 * @param searchBook {@literal Search this book}
 * @param results {@literal Results}
 * @param close {@literal Close}
 * @param loading {@literal Loading …}
 * @param notLoaded {@literal The search could not be loaded.}
 * @param nothing {@literal Nothing found.}
 * @param found {@literal {} results}
 * @param some {@literal {0} of {1} results}
 * @param ran {@literal ran {}}: a test and the listing that it ran
 * @param page {@literal Page}, as what was found
 * @param section {@literal Section}
 * @param listing {@literal Listing}
 * @param output {@literal Output}
 * @param figure {@literal Figure}
 * @param name {@literal Name}
 * @param test {@literal Test}
 * @param colours {@literal Colours}
 * @param system {@literal System}, as a choice of colours
 * @param light {@literal Light}
 * @param sepia {@literal Sepia}
 * @param dark {@literal Dark}
 * @param size {@literal Size of the text}
 * @param small {@literal small}
 * @param medium {@literal medium}
 * @param large {@literal large}
 * @param larger {@literal larger}
 * @param largest {@literal largest}
 * @param keys {@literal Keys}
 * @param singleKeys {@literal Use keys that are one letter or sign}
 * @param or {@literal {0} or {1}}: keys that do the same
 * @param control {@literal Ctrl}
 * @param shift {@literal Shift}
 * @param escape {@literal Esc}
 * @param keyClose {@literal close what is open}
 * @param keyHelp {@literal these keys}
 * @param keySearch {@literal search this book}
 * @param keyPrevious {@literal the previous chapter}
 * @param keyNext {@literal the next chapter}
 * @param keyNames {@literal in code: from name to name}
 * @param keyCopy {@literal copy the listing in focus}
 * @param keyCopyImports {@literal copy the listing in focus with its imports}
 * @param keyProof {@literal show the proof of the listing in focus}
 * @param keySource {@literal go to the source of the listing in focus}
 * @param keyLink {@literal copy the link to the section that is read}
 * @param copy {@literal Copy}
 * @param copyListing {@literal Copy the listing}
 * @param copyImports {@literal Copy with imports}
 * @param copied {@literal Copied}
 * @param notCopied {@literal Not copied}
 * @param copyLink {@literal Copy the link to this place}
 * @param linkCopied {@literal Link copied}
 * @param linkNotCopied {@literal The link could not be copied}
 * @param proofOf {@literal Proof of {}}
 * @param listingHint {@literal P opens its proof, C copies it, S goes to its source.}
 * @param nameHint {@literal The arrow keys lead from name to name, Enter follows a name, Escape closes its card.}
 * @param typed {@literal {0} of type {1}}
 * @param type {@literal of type {}}
 * @param explained {@literal where it is explained}
 * @param inFull {@literal in full}
 * @param runBy {@literal Run by {}}: a line by tests
 * @param runPartly {@literal Run in part by {}}
 * @param andMore {@literal {0} and {1}}: tests, and how many more
 * @param more {@literal {} more}
 * @param enlarged {@literal The figure, enlarged}
 * @param thisEdition {@literal This is edition {}.}
 * @param readEdition {@literal Read edition {}}
 * @param newest {@literal {}, the newest.}: the way to it
 */
public record ScriptWords(
        String searchBook,
        String results,
        String close,
        String loading,
        String notLoaded,
        String nothing,
        Counted found,
        Pair some,
        Framed ran,
        String page,
        String section,
        String listing,
        String output,
        String figure,
        String name,
        String test,
        String colours,
        String system,
        String light,
        String sepia,
        String dark,
        String size,
        String small,
        String medium,
        String large,
        String larger,
        String largest,
        String keys,
        String singleKeys,
        Pair or,
        String control,
        String shift,
        String escape,
        String keyClose,
        String keyHelp,
        String keySearch,
        String keyPrevious,
        String keyNext,
        String keyNames,
        String keyCopy,
        String keyCopyImports,
        String keyProof,
        String keySource,
        String keyLink,
        String copy,
        String copyListing,
        String copyImports,
        String copied,
        String notCopied,
        String copyLink,
        String linkCopied,
        String linkNotCopied,
        Framed proofOf,
        String listingHint,
        String nameHint,
        Pair typed,
        Framed type,
        String explained,
        String inFull,
        Framed runBy,
        Framed runPartly,
        Pair andMore,
        Counted more,
        String enlarged,
        Framed thisEdition,
        Framed readEdition,
        Framed newest) {}
