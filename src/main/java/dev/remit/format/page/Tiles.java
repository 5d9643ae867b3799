package dev.remit.format.page;

import dev.remit.report.Tile;

/// The letters of a cell as a coloured tile; letter and shape say the same as the colour.
final class Tiles {
    private Tiles() {}

    static void write(Xml xml, Tile tile) {
        xml.open("span", "class", "tile " + look(tile), "title", tile.reason());
        letters(xml, tile);
        mark(xml, tile);
        xml.close();
    }

    /// In a line of words: the mark follows the tile.
    static void writeInline(Xml xml, Tile tile) {
        xml.open("span", "class", "tile " + letters(tile));
        letters(xml, tile);
        xml.close();
        mark(xml, tile);
    }

    private static void letters(Xml xml, Tile tile) {
        switch (tile.letters()) {
            case R_AND_A -> xml.element("b", "A").element("i", "R");
            case D_AND_A -> xml.element("b", "A").element("i", "D");
            case A, R, C, I, S, D -> xml.text(tile.letters().sign());
        }
    }

    private static void mark(Xml xml, Tile tile) {
        switch (tile.mark()) {
            case NONE -> {}
            case OVERRIDE -> xml.element("u", "", "class", "over");
            case FALLBACK -> xml.element("u", "", "class", "fall");
        }
    }

    private static String look(Tile tile) {
        String letters = letters(tile);
        return tile.mark() == Tile.Mark.NONE ? letters : letters + " marked";
    }

    private static String letters(Tile tile) {
        return switch (tile.letters()) {
            case A -> "a";
            case R, S, D -> "r";
            case R_AND_A, D_AND_A -> "ra";
            case C -> "c";
            case I -> "i";
        };
    }
}
