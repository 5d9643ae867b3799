package dev.remit.rule;

import java.util.List;

/// What a rule makes of documents that show it.
///
/// @param reported a document it must report, with the messages
/// @param accepted a document much like it that is in order
/// @param boundaries what it makes of values around each limit
public record Cases(Example reported, Example accepted, List<Boundary> boundaries) {
    static final Cases NONE = new Cases(Example.NONE, Example.NONE, List.of());

    Cases reports(Example example) {
        return new Cases(example, accepted, boundaries);
    }

    Cases accepts(Example example) {
        return new Cases(reported, example, boundaries);
    }

    Cases boundaries(List<Boundary> all) {
        return new Cases(reported, accepted, all);
    }
}
