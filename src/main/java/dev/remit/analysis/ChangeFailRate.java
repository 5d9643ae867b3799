package dev.remit.analysis;

import dev.remit.model.Delivery;
import java.util.Optional;

/// How many of a service's deployments needed immediate repair, and how sure that is (analyses 5.7).
///
/// @param deployments in the sample, at least one
public record ChangeFailRate(int failed, int deployments) {
    private static final int ENOUGH = 20;

    /// The normal deviate that leaves 5 % outside.
    private static final double Z = 1.959963984540054;

    /// Empty while either number is unknown or nothing was deployed.
    public static Optional<ChangeFailRate> of(Delivery delivery) {
        return delivery.deployments()
                .filter(all -> all > 0)
                .flatMap(all -> delivery.failedDeployments().map(failed -> new ChangeFailRate(failed, all)));
    }

    /// The share of deployments that repaired a fault users had met; empty while either number is unknown.
    public static Optional<Double> rework(Delivery delivery) {
        return delivery.deployments()
                .filter(all -> all > 0)
                .flatMap(all -> delivery.reworkDeployments().map(repairs -> (double) repairs / all));
    }

    /// Fewer deployments than these say little.
    public boolean isThin() {
        return deployments < ENOUGH;
    }

    public double rate() {
        return (double) failed / deployments;
    }

    /// The lower end of the 95 % Wilson interval.
    public double lowest() {
        return centre() - margin();
    }

    /// The upper end of the 95 % Wilson interval.
    public double highest() {
        return centre() + margin();
    }

    private double centre() {
        return (rate() + Z * Z / (2 * deployments)) / shrinkage();
    }

    private double margin() {
        double variance = rate() * (1 - rate()) / deployments;
        return Z * Math.sqrt(variance + Z * Z / (4.0 * deployments * deployments)) / shrinkage();
    }

    private double shrinkage() {
        return 1 + Z * Z / deployments;
    }
}
