package dev.remit.format;

/// Keeps a spreadsheet from running text as a formula: one `'` more in front of what could start one.
///
/// Exact for every string: [#off] undoes [#on], also for text that came with apostrophes of its own.
public final class Guard {
    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private Guard() {}

    public static String on(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    public static String off(String text) {
        return text.startsWith("'") && isFormula(text) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') at++;
        return at < text.length() && STARTERS.indexOf(text.charAt(at)) >= 0;
    }
}
