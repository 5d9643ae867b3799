package dev.remit.analysis;

/// What one site of a rotation keeps watch over, and with how many people (analyses 5.2).
///
/// @param roles people on call at once
/// @param hours of a week that the site covers
/// @param people who take turns there
public record Watch(String site, int roles, double hours, int people) {
    private static final double WEEK = 168;
    private static final double WEEKS_A_QUARTER = 13;
    private static final double ROUNDING = 1e-9;

    /// The share of all time that each person is on call.
    public double share() {
        return roles * (hours / WEEK) / people;
    }

    /// Shifts of that many hours that each person takes in a quarter; with fewer than two, people forget how.
    public double shiftsPerQuarter(double shiftHours) {
        return WEEKS_A_QUARTER * roles * hours / shiftHours / people;
    }

    /// The fewest people of whom none is on call for more than that share of the time, and no fewer than the floor.
    public int smallest(double cap, int floor) {
        return Math.max(floor, (int) Math.ceil(roles * (hours / WEEK) / cap - ROUNDING));
    }
}
