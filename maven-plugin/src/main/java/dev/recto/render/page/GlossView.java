package dev.recto.render.page;

/**
 * What a name in code means, as its template shows it.
 *
 * @param id its fragment on the page
 * @param signature how it is declared, with short names of types; empty for an expression alone
 * @param fullSignature the same with full names
 * @param type type of the expression where its signature does not tell; may be empty
 * @param fullType the same with full names
 * @param origin where it comes from; may be empty
 */
public record GlossView(
        String id, String signature, String fullSignature, String type, String fullType, String origin) {

    /** The same at a fragment. */
    public GlossView at(String fragment) {
        return new GlossView(fragment, signature, fullSignature, type, fullType, origin);
    }

    /** Whether full names say more than short ones. */
    public boolean hasMore() {
        return !signature.equals(fullSignature) || !type.equals(fullType);
    }
}
