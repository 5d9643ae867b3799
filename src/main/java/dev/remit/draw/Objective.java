package dev.remit.draw;

import dev.remit.model.Service;
import dev.remit.model.Sli;
import dev.remit.model.Slo;
import java.math.BigDecimal;
import java.util.Optional;

/// What the measured indicators of a service say of its objectives.
public enum Objective {
    /// All that are measured are met.
    MET,
    /// At least one is not.
    MISSED,
    /// There is none, or none is measured.
    NONE;

    static Objective of(Service service) {
        Objective all = NONE;
        for (Slo slo : service.slos()) {
            var one = of(slo, service.sli(slo).flatMap(Sli::measured));
            if (one == MISSED) return MISSED;
            if (one == MET) all = MET;
        }
        return all;
    }

    private static Objective of(Slo slo, Optional<BigDecimal> measured) {
        if (measured.isEmpty() || slo.target().isEmpty()) return NONE;
        return measured.get().compareTo(slo.target().get()) >= 0 ? MET : MISSED;
    }
}
