package dev.remit.format.workbook;

/// What a cell holds: text as somebody wrote it, or a number in plain digits.
public record Held(String text, boolean isNumber) {
    public static final Held NOTHING = new Held("", false);

    public boolean isBlank() {
        return text.isBlank();
    }
}
