package dev.recto.words;

/**
 * How works are described that a book cites.
 *
 * @param back {@literal Back to citation {0} of {1}}
 * @param noDate {@literal n.d.}
 * @param others {@literal {} et al.}
 * @param and {@literal {0} & {1}}: the last two of several persons
 * @param names {@literal {0}, {1}}: several persons
 * @param in {@literal In {}}: a collection
 * @param inEdited {@literal In {0}, {1}}: its editors and the collection
 * @param editor {@literal {} (ed.)}
 * @param editors {@literal {} (eds.)}
 * @param edition {@literal {} edition}
 * @param volume {@literal vol. {}}
 * @param chapter {@literal ch. {}}
 * @param phd {@literal PhD thesis}
 * @param master {@literal Master’s thesis}
 * @param report {@literal Technical report}
 */
public record CitationWords(
        Pair back,
        String noDate,
        Framed others,
        Pair and,
        Pair names,
        Framed in,
        Pair inEdited,
        Framed editor,
        Framed editors,
        Framed edition,
        Framed volume,
        Framed chapter,
        String phd,
        String master,
        String report) {}
