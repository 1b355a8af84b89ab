package dev.recto.words;

/**
 * What stands around the pages of a book, and on those that nobody wrote.
 *
 * @param skip {@literal Skip to the text}
 * @param contents {@literal Contents}
 * @param search {@literal Search}
 * @param look {@literal Colours, size and keys}
 * @param book {@literal Book}
 * @param source {@literal Source}
 * @param edit {@literal Edit this page}
 * @param report {@literal Report a mistake}
 * @param allChapters {@literal All chapters}
 * @param turn {@literal Previous and next page}
 * @param previous {@literal Previous}
 * @param next {@literal Next}
 * @param part {@literal Part}
 * @param start {@literal Start reading}
 * @param from {@literal From {}}
 * @param how {@literal How that is known}
 * @param print {@literal Print or save as PDF}
 * @param minutes {@literal {} minute}
 * @param listingCount {@literal {} listing}
 * @param figureCount {@literal {} figure}
 * @param tableCount {@literal {} table}
 * @param pageCount {@literal {} page}
 * @param missing {@literal No such page}
 * @param missingAbout {@literal Nothing of this book has this address.}
 * @param missingSummary {@literal Nothing of this book has this address. What you look for may have moved, or have another name.}
 * @param categoriesAndTags {@literal Categories and tags}
 * @param category {@literal Category}
 * @param categoryOf {@literal Category: {}}
 * @param tagOf {@literal Tag: {}}
 * @param tag {@literal Tag}
 * @param pagesAbout {@literal Pages about {}.}
 * @param printAbout {@literal The whole book as one page, for paper.}
 * @param backToBook {@literal Back to the book}
 * @param addresses {@literal Addresses}
 * @param colophon {@literal Colophon}
 * @param colophonAbout {@literal How this book was made.}
 * @param attestation {@literal The attestation}
 * @param attestationAbout {@literal Every file, field and rule that a checker of this book needs.}
 * @param proofsOf {@literal Proofs: {}}
 * @param proofsAbout {@literal What is claimed of the listings of {}, letter by letter.}
 * @param wholeAbout {@literal The whole of {}.}
 * @param moved {@literal This page has moved}
 * @param leadsTo {@literal Leads on to {}.}
 * @param pages {@literal Pages}
 * @param writtenBy {@literal By {}.}
 * @param comments {@literal Comments}
 * @param showComments {@literal Show comments}
 * @param commentsFrom {@literal Loads them from giscus.app and GitHub.}
 * @param discussions {@literal Discussions on GitHub}
 */
public record FrameWords(
        String skip,
        String contents,
        String search,
        String look,
        String book,
        String source,
        String edit,
        String report,
        String allChapters,
        String turn,
        String previous,
        String next,
        String part,
        String start,
        Framed from,
        String how,
        String print,
        Counted minutes,
        Counted listingCount,
        Counted figureCount,
        Counted tableCount,
        Counted pageCount,
        String missing,
        String missingAbout,
        String missingSummary,
        String categoriesAndTags,
        String category,
        Framed categoryOf,
        Framed tagOf,
        String tag,
        Framed pagesAbout,
        String printAbout,
        String backToBook,
        String addresses,
        String colophon,
        String colophonAbout,
        String attestation,
        String attestationAbout,
        Framed proofsOf,
        Framed proofsAbout,
        Framed wholeAbout,
        String moved,
        Framed leadsTo,
        String pages,
        Framed writtenBy,
        String comments,
        String showComments,
        String commentsFrom,
        String discussions) {}
