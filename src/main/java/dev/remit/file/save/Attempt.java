package dev.remit.file.save;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where exceptions of the file system end and problems about one file begin.
///
/// @param missing the fault when something is not there
/// @param otherwise the fault when the system gives no reason we know
record Attempt(Path path, IoFault missing, IoFault otherwise) {
    static Attempt reading(Path path) {
        return new Attempt(path, IoFault.NOT_FOUND, IoFault.UNREADABLE);
    }

    static Attempt writing(Path path, Expected expected) {
        IoFault missing = expected instanceof Expected.Unchanged ? IoFault.VANISHED : IoFault.NO_FOLDER;
        return new Attempt(path, missing, IoFault.UNWRITABLE);
    }

    <T> Outcome<T> at(Steps<T> steps) {
        return switch (run(steps)) {
            case Outcome.Done<T> done -> new Outcome.Done<>(done.value(), named(done.problems()));
            case Outcome.Refused<T> refused -> new Outcome.Refused<>(named(refused.problems()));
        };
    }

    private <T> Outcome<T> run(Steps<T> steps) {
        try {
            return steps.run();
        } catch (IOException e) {
            return Outcome.refused(problem(e));
        }
    }

    private Problem problem(IOException e) {
        return switch (e) {
            case Refusal refusal -> refusal.problem();
            case NoSuchFileException gone -> missing.problem();
            case AccessDeniedException denied -> IoFault.FORBIDDEN.problem();
            case FileAlreadyExistsException taken -> IoFault.EXISTS.problem();
            case AtomicMoveNotSupportedException unable -> IoFault.NOT_ATOMIC.problem();
            default -> otherwise.problem(reason(e));
        };
    }

    /// The system's own words, without the path they often begin with.
    static String reason(IOException e) {
        Optional<String> words = e instanceof FileSystemException inFile
                ? Optional.ofNullable(inFile.getReason())
                : Optional.ofNullable(e.getMessage());
        return words.orElse(e instanceof AccessDeniedException ? "access denied" : "no reason given");
    }

    private List<Problem> named(List<Problem> problems) {
        return problems.stream().map(problem -> problem.in(path.toString())).toList();
    }

    /// Steps that the file system may stop anywhere.
    interface Steps<T> {
        Outcome<T> run() throws IOException;
    }
}
