package dev.remit.format.workbook;

/// Cells as formulas and people name them: `E5`.
public final class Addresses {
    private static final int LETTERS = 26;

    private Addresses() {}

    /// @param row from 0
    /// @param column from 0
    public static String of(int row, int column) {
        return column(column) + (row + 1);
    }

    /// `A`, `Z`, `AA`
    static String column(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : column(column / LETTERS - 1) + last;
    }
}
