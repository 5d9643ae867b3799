package dev.remit.report;

/// A few sentences.
public record Paragraph(String text) implements Block {}
