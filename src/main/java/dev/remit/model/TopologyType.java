package dev.remit.model;

import dev.remit.shape.Labelled;

/// The four team types of Team Topologies, and none yet.
public enum TopologyType implements Labelled {
    STREAM_ALIGNED("Stream-aligned"),
    PLATFORM("Platform"),
    ENABLING("Enabling"),
    COMPLICATED_SUBSYSTEM("Complicated subsystem"),
    UNDEFINED("Undefined");

    private final String label;

    TopologyType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
