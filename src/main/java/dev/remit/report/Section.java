package dev.remit.report;

import dev.remit.text.Text;

/// A part of a report that can be left out.
///
/// @param id what people type after `--section`, such as `map`
public record Section(String id, Text name) {}
