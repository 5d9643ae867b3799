package dev.remit.cli;

import java.util.concurrent.Callable;

/// What a person asks for by its name; it answers with an exit code.
interface Verb extends Callable<Integer> {
    /// What it is called, and what it takes.
    Signature signature();

    @Override
    Integer call();
}
