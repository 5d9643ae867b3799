package dev.remit.report;

import java.util.List;

/// The few numbers of a report in large print, side by side: at most six.
public record KeyFigures(List<KeyFigure> figures) implements Block {
    private static final int MOST = 6;

    public KeyFigures {
        figures = List.copyOf(figures);
        if (figures.size() > MOST) throw new IllegalArgumentException(figures.size() + " key figures in a row");
    }
}
