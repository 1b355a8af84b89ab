package dev.recto.words;

/**
 * What names in code are the names of.
 *
 * @param module {@literal module}
 * @param packageOf {@literal package}
 * @param type {@literal class}
 * @param interfaceType {@literal interface}
 * @param recordType {@literal record}
 * @param enumType {@literal enum}
 * @param annotationType {@literal annotation type}
 * @param method {@literal method}
 * @param constructor {@literal constructor}
 * @param field {@literal field}
 * @param member {@literal {0} of {1}}: a kind of member and its type
 * @param nested {@literal {0} in {1}}: a kind of type and the type around it
 */
public record KindWords(
        String module,
        String packageOf,
        String type,
        String interfaceType,
        String recordType,
        String enumType,
        String annotationType,
        String method,
        String constructor,
        String field,
        Pair member,
        Pair nested) {}
