package dev.recto.words;

/**
 * The indexes of a book, and the pages of its sources.
 *
 * @param indexes {@literal Indexes}
 * @param allIndexes {@literal All indexes}
 * @param indexesAbout {@literal Names, tests, figures, listings and sources.}
 * @param indexesSummary {@literal Everything that the book names, and where it stands.}
 * @param names {@literal Names}
 * @param namesOf {@literal Names: {}}
 * @param namesAbout {@literal Names in code.}
 * @param nameDefinedIn {@literal defined in {}}
 * @param nameUsedIn {@literal ; used in {}}
 * @param nameSource {@literal source}
 * @param letters {@literal Letters}
 * @param categories {@literal Categories}
 * @param tags {@literal Tags}
 * @param tests {@literal Tests}
 * @param figures {@literal Figures}
 * @param tables {@literal Tables}
 * @param listings {@literal Listings}
 * @param sources {@literal Sources}
 * @param ran {@literal ran {} listing}
 * @param references {@literal References}
 * @param referencesAbout {@literal The works that this book cites.}
 * @param referencesSummary {@literal The works that this book cites, and where.}
 * @param citedIn {@literal Cited in {}}
 * @param exercises {@literal Exercises}
 * @param exercisesAbout {@literal All exercises, chapter by chapter.}
 * @param glossary {@literal Glossary}
 * @param glossaryAbout {@literal What the terms of this book mean.}
 * @param definedIn {@literal Defined in {}}
 * @param usedIn {@literal , used in {}}
 * @param itsSource {@literal its source}
 * @param other {@literal other}: names that start with no letter
 * @param nameCount {@literal {} names}
 * @param codeInProse {@literal code in prose}
 * @param printed {@literal printed}
 * @param allSources {@literal All sources}
 * @param shownWhere {@literal Where the book shows it}
 * @param shownIn {@literal {0} in {1}}: a listing and its page
 * @param line {@literal line {}}
 * @param lines {@literal lines {}}
 * @param testsRan {@literal Which tests ran it: {}}
 */
public record IndexWords(
        String indexes,
        String allIndexes,
        String indexesAbout,
        String indexesSummary,
        String names,
        Framed namesOf,
        String namesAbout,
        Framed nameDefinedIn,
        Framed nameUsedIn,
        String nameSource,
        String letters,
        String categories,
        String tags,
        String tests,
        String figures,
        String tables,
        String listings,
        String sources,
        Counted ran,
        String references,
        String referencesAbout,
        String referencesSummary,
        Framed citedIn,
        String exercises,
        String exercisesAbout,
        String glossary,
        String glossaryAbout,
        Framed definedIn,
        Framed usedIn,
        String itsSource,
        String other,
        Counted nameCount,
        String codeInProse,
        String printed,
        String allSources,
        String shownWhere,
        Pair shownIn,
        Framed line,
        Framed lines,
        Framed testsRan) {}
