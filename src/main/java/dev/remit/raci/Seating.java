package dev.remit.raci;

import java.util.BitSet;
import java.util.List;

/// Where the letters of each role go, by role: the column, and whether a team fills the role or another stands in.
record Seating(List<Integer> columns, BitSet filled) {}
