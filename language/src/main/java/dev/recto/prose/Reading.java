package dev.recto.prose;

import dev.recto.text.Fault;
import java.util.List;

/**
 * What a reader found in prose, each list in reading order.
 *
 * @param tags inline tags outside code
 * @param links references that were resolved
 * @param fences code between fences
 * @param faults what is wrong
 */
public record Reading(List<Tag> tags, List<Link> links, List<Fence> fences, List<Fault> faults) {}
