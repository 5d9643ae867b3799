package dev.remit.rule;

import dev.remit.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Values of one figure just under, at and just over a limit, and what the rule makes of each:
/// `Boundary.of(MINIMUM, "…").reports(Severity.WARNING, "1").accepts("2", "3")`.
///
/// @param limit the name of the parameter, or what is limited where no parameter is
/// @param members of a Remit file with `#` wherever the value goes
public record Boundary(String limit, String members, List<Case> cases) {
    private static final String VALUE = "#";

    /// One value and what is made of it: the severity of what is found, or nothing.
    public record Case(String value, Optional<Severity> severity) {}

    public static Boundary of(Parameter limit, String members) {
        return of(limit.name(), members);
    }

    /// Of a limit that no document may set.
    public static Boundary of(String limit, String members) {
        return new Boundary(limit, members, List.of());
    }

    /// With values that must not be reported.
    public Boundary accepts(String... values) {
        return with(Optional.empty(), values);
    }

    /// With values that must be reported, and how much that matters.
    public Boundary reports(Severity severity, String... values) {
        return with(Optional.of(severity), values);
    }

    /// The members of the file with the value of the case in its place.
    public String members(Case of) {
        return members.replace(VALUE, of.value());
    }

    private Boundary with(Optional<Severity> severity, String... values) {
        var more = Stream.of(values).map(value -> new Case(value, severity));
        return new Boundary(limit, members, Stream.concat(cases.stream(), more).toList());
    }
}
