package dev.recto.html.page;

import java.util.List;

/**
 * The page of what is claimed of another page's listings.
 *
 * @param frame what is around it
 * @param title of the page with the listings
 * @param href the way to that page
 * @param file what that page is made from
 * @param proofs what is claimed, listing by listing
 */
public record ProofsView(FrameView frame, String title, String href, String file, List<ProofView> proofs) {}
