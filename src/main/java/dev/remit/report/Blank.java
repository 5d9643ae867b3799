package dev.remit.report;

/// Nothing stands here, and that is known: people see a dash. What is not known is the word "unknown".
public record Blank() implements Cell {
    public static final Blank BLANK = new Blank();

    @Override
    public String plain() {
        return "";
    }
}
