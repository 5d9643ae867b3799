package dev.remit.format.print;

import java.util.Map;

/// How a part would be printed.
///
/// @param pageOf the page, from 0, of every row by its id
public record Draft(int pages, Map<String, Integer> pageOf) {
    public Draft {
        pageOf = Map.copyOf(pageOf);
    }
}
