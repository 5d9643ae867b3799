package dev.remit.ui.command;

import java.util.function.IntConsumer;

/// The ways to look for something, each with a field of its own in the window.
///
/// @param palette finds anything by its name
/// @param find finds on the diagram
/// @param step goes so many matches on there
/// @param search finds in the whole model
public record Lookups(Runnable palette, Runnable find, IntConsumer step, Runnable search) {}
