package dev.remit.report;

/// A remark in small print, such as why a letter above differs from what the operating model says.
public record Note(String text) implements Block {}
