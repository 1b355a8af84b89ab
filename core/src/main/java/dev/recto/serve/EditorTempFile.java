package dev.recto.serve;

import java.util.regex.Pattern;

/** Files that editors put beside those of an author for a while. */
final class EditorTempFile {

    // Locks and swaps of Emacs and vi (4913 tries whether it may write), of JetBrains' and of others that save by
    // renaming.
    private static final Pattern NAMES =
            Pattern.compile("\\..*|#.*#|.*~|.*\\.sw[a-p]|.*\\.tmp|.*\\.bak|4913|.*___jb_(?:tmp|old)___|.*\\.crswap");

    private EditorTempFile() {}

    static boolean isOne(String name) {
        return NAMES.matcher(name).matches();
    }
}
