package dev.remit.editor;

import dev.remit.draw.surface.Metrics;

/// What the editor is given from outside: who draws a document, who foresees a change, and how wide text is.
public record Around(Pictures pictures, Preview preview, Metrics metrics) {
    public static Around drawing(Pictures pictures) {
        return new Around(pictures, Preview.NONE, Metrics.estimated());
    }
}
