package dev.remit.format.in;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which columns of a table say what: attributes of a service by name, its owner, and the team that is paged first.
///
/// @param service rules by attribute of a service
record ColumnMap(Map<String, CellRule> service, Optional<CellRule> owner, Optional<CellRule> firstLine) {
    static final ColumnMap EMPTY = new ColumnMap(Map.of(), Optional.empty(), Optional.empty());

    ColumnMap with(String attribute, CellRule rule) {
        var more = new LinkedHashMap<>(service);
        more.put(attribute, rule);
        return new ColumnMap(more, owner, firstLine);
    }

    ColumnMap ownedBy(CellRule rule) {
        return new ColumnMap(service, Optional.of(rule), firstLine);
    }

    ColumnMap pagedFirst(CellRule rule) {
        return new ColumnMap(service, owner, Optional.of(rule));
    }
}
