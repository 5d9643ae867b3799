package dev.remit.report;

import java.time.OffsetDateTime;

/// The state of a document that a report tells of.
///
/// @param file the name of the file the organisation stands in
/// @param madeAt given by the caller: a report reads no clock
/// @param version tells one state of the document from another; empty where nobody says
public record Edition(String file, OffsetDateTime madeAt, String version) {
    Edition ofVersion(String name) {
        return new Edition(file, madeAt, name);
    }
}
