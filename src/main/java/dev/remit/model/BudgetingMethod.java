package dev.remit.model;

/// How an error budget is counted (OpenSLO).
public enum BudgetingMethod {
    OCCURRENCES,
    TIMESLICES,
    RATIO_TIMESLICES
}
