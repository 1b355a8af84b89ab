/** What this build left behind: sheets, receipts and class files, read from disk, and the lines that each test ran. */
@NullMarked
package dev.recto.evidence;

import org.jspecify.annotations.NullMarked;
