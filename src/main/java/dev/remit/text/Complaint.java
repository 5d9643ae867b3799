package dev.remit.text;

import java.util.List;

/// The one exception meant for people: it carries the problems that stop a task, and no one is shown its stack trace.
public final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    public Complaint(List<Problem> problems) {
        super(problems.isEmpty() ? "" : problems.getFirst().message().toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public Complaint(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
