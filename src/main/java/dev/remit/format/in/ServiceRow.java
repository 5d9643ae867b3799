package dev.remit.format.in;

import java.util.Map;
import java.util.Optional;

/// What one row of a table says of a service.
///
/// @param attributes values by attribute, each as the record holds it
/// @param owner the name of the team that answers for it
/// @param firstLine the name of the team that is paged first
record ServiceRow(String name, Map<String, Object> attributes, Optional<String> owner, Optional<String> firstLine) {}
