package dev.remit.model;

/// How an SRE team works (Google Cloud, "How SRE teams are organized").
public enum SreStyle {
    KITCHEN_SINK,
    INFRASTRUCTURE,
    TOOLS,
    PRODUCT_APPLICATION,
    EMBEDDED,
    CONSULTING
}
