package dev.remit.cli;

import dev.remit.file.save.IoFault;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Ends a verb before its work is done, with an exit code and the problems that are the reason.
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Set<String> CONFLICTS = Set.of(IoFault.CHANGED.code(), IoFault.VANISHED.code());
    private final int exit;
    private final transient List<Problem> problems;

    Stop(int exit, List<Problem> problems) {
        super("", null, false, false);
        this.exit = exit;
        this.problems = problems;
    }

    static Stop usage(Problem problem) {
        return new Stop(Exit.USAGE, List.of(problem));
    }

    /// Ends the verb where there is a reason to.
    static void where(Optional<Problem> reason, int exit) {
        if (reason.isPresent()) throw new Stop(exit, List.of(reason.get()));
    }

    int exit() {
        return exit;
    }

    List<Problem> problems() {
        return problems;
    }

    /// The value of what was done with a file, or the end of the verb with this code.
    static <T> T unless(Outcome<T> outcome, int exit, String path) {
        return unless(outcome.in(path), exit);
    }

    /// The value, or the end of the verb with this code.
    static <T> T unless(Outcome<T> outcome, int exit) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused -> throw new Stop(exit, refused.problems());
        };
    }

    /// The warnings of a write, or the end of the verb: a file that changed meanwhile is a conflict.
    static List<Problem> written(Outcome<?> outcome, String path) {
        if (outcome instanceof Outcome.Done<?> done) return done.problems();
        boolean changed = outcome.problems().stream().anyMatch(problem -> CONFLICTS.contains(problem.code()));
        throw new Stop(changed ? Exit.CONFLICT : Exit.OUTPUT, in(path, outcome.problems()));
    }

    static List<Problem> in(String path, List<Problem> problems) {
        return problems.stream().map(problem -> problem.in(path)).toList();
    }
}
