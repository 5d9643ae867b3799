package dev.remit.format.page;

/// An entry of the outline.
///
/// @param id of the element in the markup that it leads to
/// @param level 1 for the report's title, one more for each heading below
public record Bookmark(String id, int level, String title) {}
