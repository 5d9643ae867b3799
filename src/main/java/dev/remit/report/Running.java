package dev.remit.report;

/// What runs along the edges of every page: two corners of the head, the left corner and the middle of the foot.
/// The right corner of the foot is the page number.
public record Running(String headLeft, String headRight, String footLeft, String footMiddle) {}
