package dev.remit.file.save;

import dev.remit.text.Problem;
import java.io.IOException;

/// A step that must not go on, on its way out to [Attempt], which gives it back as data.
final class Refusal extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.message().toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
