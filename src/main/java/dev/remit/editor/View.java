package dev.remit.editor;

import dev.remit.shape.Id;

/// A place from where something was looked at.
record View(Id diagram, Camera camera) {}
