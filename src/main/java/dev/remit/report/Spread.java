package dev.remit.report;

/// How the flat table of a report is laid out: a row a value for machines, or a column a team for people.
public enum Spread {
    LONG,
    WIDE
}
