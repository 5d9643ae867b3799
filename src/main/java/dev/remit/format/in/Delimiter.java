package dev.remit.format.in;

/// What divides the values of a CSV file: of the four in use, the one most frequent in the header, outside quotes.
final class Delimiter {
    private static final String KNOWN = ",;\t|";

    private Delimiter() {}

    static byte of(byte[] content, int from) {
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        int closed = -1;
        for (int at = from; at < content.length; at++) {
            byte b = content[at];
            if (b == '"' && quoted) {
                quoted = false;
                closed = at;
            } else if (b == '"') quoted = at == from || closed == at - 1 || isKnown(content[at - 1]);
            if (quoted) continue;
            if (b == '\n' || b == '\r') break;
            if (isKnown(b)) counts[KNOWN.indexOf(b)]++;
        }
        return (byte) KNOWN.charAt(most(counts));
    }

    private static boolean isKnown(byte b) {
        return KNOWN.indexOf(b) >= 0;
    }

    private static int most(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return best;
    }
}
