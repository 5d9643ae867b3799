package dev.remit.report;

/// One kind of report.
public interface Reporter {
    /// What people type after `--report`, such as `raci-by-service`.
    String id();

    Report report(Request request);
}
