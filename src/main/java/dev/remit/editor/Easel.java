package dev.remit.editor;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;

/// What a gesture draws with: a surface in pixels of the screen, and the camera that tells where the plane lies on it.
///
/// @param camera the one that is shown, which may still be on its way to that of the state
public record Easel(Surface surface, Palette palette, Metrics metrics, Camera camera, State state) {}
