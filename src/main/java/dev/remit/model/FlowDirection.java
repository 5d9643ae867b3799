package dev.remit.model;

/// Where work flows to in a diagram.
public enum FlowDirection {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}
