package dev.remit.report;

/// Text in a cell: a name, a code, a date, or "unknown".
public record Words(String text) implements Cell {
    @Override
    public String plain() {
        return text;
    }
}
