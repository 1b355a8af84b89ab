package dev.recto.sheet;

import java.util.List;

/**
 * What {@code @Chapter} says, member by member; unset strings are empty.
 *
 * @param offset where the annotation starts in the source
 */
public record ChapterMark(
        String title,
        int order,
        String shortTitle,
        String summary,
        String date,
        List<String> authors,
        List<String> categories,
        List<String> tags,
        String cover,
        String coverAlt,
        boolean math,
        boolean draft,
        int offset) {}
