package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;

/// A rule that looks at one service at a time, whatever its lifecycle.
public interface ServiceRule extends Rule {
    void check(Service service, Facts facts, Report report);

    @Override
    default void check(Facts facts, Report report) {
        for (Service service : facts.document().services()) check(service, facts, report);
    }
}
