package dev.remit.ui.raci;

/// The cells between two corners, both included.
public record Block(int top, int left, int bottom, int right) {
    static Block between(Place one, Place other) {
        return new Block(
                Math.min(one.line(), other.line()),
                Math.min(one.column(), other.column()),
                Math.max(one.line(), other.line()),
                Math.max(one.column(), other.column()));
    }

    public boolean contains(int line, int column) {
        return line >= top && line <= bottom && column >= left && column <= right;
    }

    /// How many there are, those of titles between them too.
    public long cells() {
        return (bottom - top + 1L) * (right - left + 1L);
    }

    public boolean isOneCell() {
        return top == bottom && left == right;
    }
}
