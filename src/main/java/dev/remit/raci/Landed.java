package dev.remit.raci;

import dev.remit.model.Letters;
import java.util.List;

/// Where everything on a sheet comes to land, which services share whose roles sit alike.
///
/// @param letters of each activity by column
/// @param moved by role the places of the activities whose duties fall to a team that stands in
record Landed(List<List<Letters>> letters, List<List<Integer>> moved) {}
