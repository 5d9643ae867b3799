package dev.remit.format.in;

import dev.remit.text.Problem;

/// A problem with one value of a row. Where in the file that is, is found out only for those that are shown.
///
/// @param line the line the row begins in
/// @param column which value of the row, from 0
record CellProblem(int line, int column, Problem problem) {}
