package dev.remit.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/// The window while a node has the keyboard.
record Look(Node node, Bounds place, Image window) {
    private static final int AROUND = 4;

    /// Pixels around the node that stand out, by 3:1 or more, from what they were without the keyboard there.
    int differingFrom(Look without) {
        int count = 0;
        for (int y = (int) place.getMinY() - AROUND; y < place.getMaxY() + AROUND; y++) {
            for (int x = (int) place.getMinX() - AROUND; x < place.getMaxX() + AROUND; x++) {
                if (contrast(pixel(window, x, y), pixel(without.window, x, y)) >= 3) count++;
            }
        }
        return count;
    }

    private static Color pixel(Image image, int x, int y) {
        boolean isInside = x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
        return isInside ? image.getPixelReader().getColor(x, y) : Color.BLACK;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
