package dev.recto.pages;

/** The page that is being made: its address, and the numbers that what it numbers has reached. */
public final class PageScope {

    private final String address;
    private final String number;
    private int listings;
    private int figures;
    private int equations;
    private int exercises;
    private int tables;

    /** @param number the chapter's number; empty where the page is not numbered, and so are its listings */
    public PageScope(String address, String number) {
        this.address = address;
        this.number = number;
    }

    public String address() {
        return address;
    }

    public String nextListing() {
        listings++;
        return numbered(listings);
    }

    public String nextFigure() {
        figures++;
        return numbered(figures);
    }

    public String nextEquation() {
        equations++;
        return numbered(equations);
    }

    public String nextExercise() {
        exercises++;
        return numbered(exercises);
    }

    public String nextTable() {
        tables++;
        return numbered(tables);
    }

    private String numbered(int count) {
        return number.isEmpty() ? Integer.toString(count) : number + "." + count;
    }
}
