package dev.remit.format.print;

import java.time.OffsetDateTime;

/// What a PDF says about itself.
public record Imprint(String title, String subject, String author, String language, OffsetDateTime madeAt) {}
