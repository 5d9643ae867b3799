package dev.remit.report;

import dev.remit.draw.Picture;

/// A diagram with what its colours mean, as large as a page allows.
///
/// @param title what part of the organisation it shows; empty where a heading says so
/// @param spoken what can be seen on it, in sentences, for those who do not see it
public record MapBlock(String title, Picture picture, String spoken) implements Block {}
