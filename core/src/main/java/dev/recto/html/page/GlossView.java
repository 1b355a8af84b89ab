package dev.recto.html.page;

/**
 * What a name in code means, as its template shows it.
 *
 * @param id its fragment on the page
 * @param signature how it is declared, with short names of types; empty for an expression alone
 * @param type type of the expression where its signature does not tell, with short names; may be empty
 * @param full signature and type with full names
 * @param summary what its author says of it; may be empty
 * @param origin where it comes from; may be empty
 */
public record GlossView(String id, String signature, String type, String full, String summary, String origin) {

    /** The same at a fragment. */
    public GlossView at(String fragment) {
        return new GlossView(fragment, signature, type, full, summary, origin);
    }

    /** Whether full names say more than short ones. */
    public boolean hasMore() {
        return !full.equals(signature + (signature.isEmpty() || type.isEmpty() ? "" : ": ") + type);
    }
}
