package dev.remit.format.print;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;

/// Where in a paragraph the direction of writing changes (Unicode standard annex 9).
final class Directions implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        var bidi = new Bidi(paragraph, flag(direction));
        var all = IntStream.range(0, bidi.getRunCount())
                .mapToObj(run -> run(bidi, run))
                .toArray(BidiTextRun[]::new);
        byte[] levels = new byte[all.length];
        for (int run = 0; run < all.length; run++) levels[run] = (byte) bidi.getRunLevel(run);
        // It refuses a paragraph without any text.
        if (all.length > 0) Bidi.reorderVisually(levels, 0, all, 0, all.length);
        runs = List.of(all);
    }

    private static int flag(byte direction) {
        if (direction == LTR) return Bidi.DIRECTION_LEFT_TO_RIGHT;
        return direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    }

    private static BidiTextRun run(Bidi bidi, int run) {
        int start = bidi.getRunStart(run);
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        for (char sign : paragraph.toCharArray()) {
            if (RightToLeft.isFromRight(sign)) return RTL;
            if (Character.isLetter(sign)) return LTR;
        }
        return NEUTRAL;
    }
}
