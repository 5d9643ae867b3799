package dev.remit.report;

import java.util.List;

/// What is said on several sheets, so that people can filter, sort and edit it, and bring it back.
///
/// @param leaves in order; each name once
public record Workbook(List<Leaf> leaves) {
    public Workbook {
        leaves = List.copyOf(leaves);
    }
}
