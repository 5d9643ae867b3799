package dev.remit.format.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A TrueType font as its tables, by tag.
record Sfnt(int flavour, SortedMap<String, byte[]> tables) {
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int COLLECTION = 0x74746366;
    private static final int WOFF_HEADER = 44;
    private static final int WOFF_ENTRY = 20;

    Sfnt {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /// Out of the wrapping in which fonts travel over the web: the same tables, each deflated.
    static Sfnt ofWoff(byte[] woff) {
        var in = ByteBuffer.wrap(woff);
        var tables = new TreeMap<String, byte[]>();
        int count = in.getShort(12);
        for (int i = 0; i < count; i++) {
            int entry = WOFF_HEADER + WOFF_ENTRY * i;
            String tag = new String(woff, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, inflated(woff, in.getInt(entry + 4), in.getInt(entry + 8), in.getInt(entry + 12)));
        }
        return new Sfnt(in.getInt(4), tables);
    }

    static boolean isCollection(byte[] file) {
        return file.length > HEADER && ByteBuffer.wrap(file).getInt(0) == COLLECTION;
    }

    /// A font that lies in a file alone.
    static Sfnt of(byte[] file) {
        return at(0, ByteBuffer.wrap(file));
    }

    /// The fonts of a collection, as systems keep those of one family; each is copied when it is asked for.
    static Stream<Sfnt> ofCollection(byte[] file) {
        var in = ByteBuffer.wrap(file);
        return IntStream.range(0, in.getInt(8)).mapToObj(i -> at(in.getInt(HEADER + 4 * i), in));
    }

    /// Tables stand where they stand in the whole file, so that fonts can share them.
    private static Sfnt at(int start, ByteBuffer in) {
        var tables = new TreeMap<String, byte[]>();
        for (int i = 0; i < in.getShort(start + 4); i++) {
            int entry = start + HEADER + ENTRY * i;
            String tag = new String(in.array(), entry, 4, StandardCharsets.ISO_8859_1);
            int from = in.getInt(entry + 8);
            tables.put(tag, Arrays.copyOfRange(in.array(), from, from + in.getInt(entry + 12)));
        }
        return new Sfnt(in.getInt(start), tables);
    }

    private static byte[] inflated(byte[] woff, int from, int packed, int size) {
        if (packed == size) return Arrays.copyOfRange(woff, from, from + size);
        try (var inflater = new Inflater()) {
            byte[] table = new byte[size];
            inflater.setInput(woff, from, packed);
            inflater.inflate(table);
            return table;
        } catch (DataFormatException broken) {
            throw new IllegalStateException("The bundled font is damaged", broken);
        }
    }

    /// @throws IllegalArgumentException for a font that lacks it
    byte[] table(String tag) {
        return Optional.ofNullable(tables.get(tag))
                .orElseThrow(() -> new IllegalArgumentException("A font without the table " + tag));
    }

    Sfnt without(Set<String> tags) {
        var kept = new TreeMap<>(tables);
        kept.keySet().removeAll(tags);
        return new Sfnt(flavour, kept);
    }

    Sfnt only(Set<String> tags) {
        var kept = new TreeMap<>(tables);
        kept.keySet().retainAll(tags);
        return new Sfnt(flavour, kept);
    }

    Sfnt with(String tag, byte[] table) {
        var changed = new TreeMap<>(tables);
        changed.put(tag, table);
        return new Sfnt(flavour, changed);
    }

    /// As a font file. The checksums stay empty: they are computed anew for the subset that is embedded.
    byte[] bytes() {
        int offset = HEADER + ENTRY * tables.size();
        int size = offset
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        var out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(flavour).putShort((short) tables.size()).putShort((short) (power * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((tables.size() - power) * ENTRY));
        for (var table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
            out.putInt(offset).putInt(table.getValue().length);
            out.put(offset, table.getValue());
            offset += padded(table.getValue().length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
