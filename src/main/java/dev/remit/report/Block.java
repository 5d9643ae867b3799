package dev.remit.report;

/// One piece of a report, in reading order.
public sealed interface Block permits Heading, Paragraph, Note, Legend, TableBlock, PageBreak {}
