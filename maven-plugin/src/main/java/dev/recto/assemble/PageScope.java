package dev.recto.assemble;

/** The page that is being made: its address, and the numbers that its listings and figures have reached. */
final class PageScope {

    private final String address;
    private final String number;
    private int listings;
    private int figures;

    /** @param number the chapter's number; empty where the page is not numbered, and so are its listings */
    PageScope(String address, String number) {
        this.address = address;
        this.number = number;
    }

    String address() {
        return address;
    }

    String nextListing() {
        listings++;
        return numbered(listings);
    }

    String nextFigure() {
        figures++;
        return numbered(figures);
    }

    private String numbered(int count) {
        return number.isEmpty() ? Integer.toString(count) : number + "." + count;
    }
}
