package dev.recto.citations;

import dev.recto.book.SafeAddress;
import dev.recto.book.Work.Kind;
import dev.recto.book.Work.Run;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The link by which a reader finds a work: its DOI, else its number at arXiv, else its web address. */
final class WebAddress {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern ARXIV =
            Pattern.compile("\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d+)?");
    private static final Pattern WEB = Pattern.compile("https?://[^/\\s<>\"{}|\\\\^`][^\\s<>\"{}|\\\\^`]*");

    private WebAddress() {}

    /** The link of an entry; nothing where it names no address. */
    static Optional<Run> of(BibEntry entry) throws BadEntryException {
        Optional<BibField> doi = entry.field("doi");
        if (doi.isPresent()) {
            return Optional.of(doi(doi.get()));
        }
        Optional<BibField> eprint = entry.field("eprint").filter(field -> isArxiv(entry, plain(field)));
        if (eprint.isPresent()) {
            String number = plain(eprint.get());
            return Optional.of(new Run(Kind.LINK, "arXiv:" + number, "https://arxiv.org/abs/" + number));
        }
        Optional<BibField> url = entry.field("url")
                .or(() -> entry.field("howpublished")
                        .filter(field -> field.value().strip().startsWith("\\url")));
        return url.isPresent() ? Optional.of(web(url.get())) : Optional.empty();
    }

    private static boolean isArxiv(BibEntry entry, String number) {
        boolean other = entry.field("archiveprefix", "eprinttype")
                .filter(field -> !plain(field).equalsIgnoreCase("arxiv"))
                .isPresent();
        return !other && ARXIV.matcher(number).matches();
    }

    private static Run doi(BibField field) throws BadEntryException {
        String doi = plain(field).replaceFirst("^(?i:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
        if (!DOI.matcher(doi).matches()) {
            throw new BadEntryException(
                    field.offset(), "'" + doi + "' is no DOI", "write it as in 10.1093/comjnl/27.2.97");
        }
        try {
            String address = new URI("https", "doi.org", "/" + doi, null).toASCIIString();
            return new Run(Kind.LINK, "doi:" + doi, address);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(doi, impossible);
        }
    }

    private static Run web(BibField field) throws BadEntryException {
        String address = plain(field);
        if (!WEB.matcher(address).matches() || SafeAddress.link(address).isEmpty()) {
            throw new BadEntryException(
                    field.offset(), "'" + address + "' is no web address", "write one that starts with https://");
        }
        return new Run(Kind.LINK, address, address);
    }

    /** What TeX needs in an address is none of it. */
    private static String plain(BibField field) {
        return field.value()
                .strip()
                .replaceFirst("^\\\\url\\{(.*)}$", "$1")
                .replaceAll("\\\\([_%&#$~])", "$1")
                .strip();
    }
}
