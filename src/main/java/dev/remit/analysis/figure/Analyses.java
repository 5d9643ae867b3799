package dev.remit.analysis.figure;

import java.util.List;
import java.util.NoSuchElementException;

/// The list of all analyses, in the order in which they are printed.
public final class Analyses {
    private static final List<Analysis> ALL = List.of(
            new LoadFigures(),
            new OnCallFigures(),
            new CapacityFigures(),
            new HandOffFigures(),
            new ConwayFigures(),
            new AvailabilityFigures(),
            new ChangeFailRateFigures(),
            new CouplingFigures(),
            new BusFactorFigures(),
            new SiloFigures(),
            new ComparisonFigures());

    private Analyses() {}

    public static List<Analysis> all() {
        return ALL;
    }

    /// The one of that name.
    public static Analysis get(String name) {
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No analysis has the name \"" + name + "\""));
    }
}
