package dev.remit.file;

import dev.remit.text.Place;
import java.util.Arrays;

/// Lines and columns of byte offsets in one file: both from 1, columns in code points.
final class Positions {
    private final byte[] bytes;
    private final int[] lines;

    Positions(byte[] bytes) {
        this.bytes = bytes;
        this.lines = lineStarts(bytes);
    }

    Place at(long offset) {
        int at = (int) Math.max(0, Math.min(offset, bytes.length));
        int found = Arrays.binarySearch(lines, at);
        int line = found >= 0 ? found : -found - 2;
        return Place.at(line + 1, codePoints(lines[line], at) + 1);
    }

    private int codePoints(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean continuation = (bytes[i] & 0xC0) == 0x80;
            if (!continuation) count++;
        }
        return from == 0 && Encoding.start(bytes) > 0 && count > 0 ? count - 1 : count;
    }

    private static int[] lineStarts(byte[] bytes) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\n') continue;
            if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
