/** Memory: networks that run in a loop, what they forget, and a gate against it. */
package dl.memory;
