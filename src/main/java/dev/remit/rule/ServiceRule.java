package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import java.util.List;

/// A rule that looks at one service at a time, whatever its lifecycle.
public interface ServiceRule extends Rule {
    void check(Service service, Facts facts, Report report);

    /// What else it looks at, which no single service shows.
    default void checkOthers(Facts facts, Report report) {}

    @Override
    default void check(Facts facts, Report report) {
        for (Service service : facts.document().services()) check(service, facts, report);
        checkOthers(facts, report);
    }

    /// Looks at some of the services only.
    default void check(List<Service> some, Facts facts, Report report) {
        for (Service service : some) check(service, facts, report);
    }
}
