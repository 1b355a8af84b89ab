package dev.recto.prose;

import dev.recto.text.Fault;
import java.util.List;

/**
 * What prose holds, before anything is looked up; each list in reading order.
 *
 * @param tags tags outside code
 * @param links links that look like program names
 * @param fences code between fences
 * @param faults what is wrong with the prose's shape
 */
record Found(List<RawTag> tags, List<RawLink> links, List<Fence> fences, List<Fault> faults) {}
