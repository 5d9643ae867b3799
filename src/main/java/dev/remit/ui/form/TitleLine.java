package dev.remit.ui.form;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/// A title, and what is said of it: beside it where both can be read whole, else beneath.
final class TitleLine extends Region {
    private static final double APART = 4;
    /// As far in as the words of the title.
    private static final double INDENT = 25;

    private final Labeled title;
    private final Label said;

    TitleLine(Labeled title, Label said) {
        this.title = title;
        this.said = said;
        getChildren().setAll(title, said);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOneLine(width)
                ? Math.max(title.prefHeight(-1), said.prefHeight(-1))
                : title.prefHeight(-1) + said.prefHeight(-1) + APART;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = title.prefHeight(-1);
        if (isOneLine(width)) {
            double taken = title.prefWidth(-1);
            title.resizeRelocate(0, (getHeight() - height) / 2, taken, height);
            said.resizeRelocate(taken + APART, 0, width - taken - APART, getHeight());
            return;
        }
        title.resizeRelocate(0, 0, Math.min(width, title.prefWidth(-1)), height);
        said.resizeRelocate(INDENT, height, width - INDENT, said.prefHeight(-1));
    }

    private boolean isOneLine(double width) {
        return width < 0 || said.getText().isEmpty() || title.prefWidth(-1) + APART + said.prefWidth(-1) <= width;
    }
}
