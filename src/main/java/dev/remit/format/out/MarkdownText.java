package dev.remit.format.out;

/// Text that Markdown and HTML show as it was written, on one line.
final class MarkdownText {
    private static final String MEANT = "\\`*_{}[]<>#|~&$@";

    /// Signs that mean something only before another, as in `http:`, `:smile:` and `![`.
    private static final String MEANT_BEFORE = "!:";

    private MarkdownText() {}

    /// With a backslash before whatever could mean something.
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 8);
        String line = OneLine.of(text);
        for (int i = 0; i < line.length(); i++) {
            if (isMeant(line, i)) safe.append('\\');
            safe.append(line.charAt(i));
        }
        return safe.toString();
    }

    private static boolean isMeant(String line, int at) {
        if (MEANT.indexOf(line.charAt(at)) >= 0) return true;
        boolean last = at + 1 == line.length() || line.charAt(at + 1) == ' ';
        return !last && MEANT_BEFORE.indexOf(line.charAt(at)) >= 0;
    }

    /// The same for a comment: neither a person nor an issue is called. GitHub looks for `@name` and `#12` after it has
    /// taken the backslashes away, so a comment that shows nothing parts them.
    static String quiet(String text) {
        return escaped(text).replace("\\@", "\\@<!-- -->").replace("\\#", "\\#<!-- -->");
    }
}
