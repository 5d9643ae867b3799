package dev.remit.format.print;

import java.util.List;

/// How a part would be printed.
///
/// @param pageOf the page, from 0, of each line: the rows and totals of all tables, counted through
public record Draft(int pages, List<Integer> pageOf) {
    public Draft {
        pageOf = List.copyOf(pageOf);
    }

    public int page(int line) {
        return line < pageOf.size() ? pageOf.get(line) : 0;
    }

    /// Of so many lines at the end, how many stand on pages that are full. All, where they fill none.
    public int full(int lines) {
        int last = pageOf.getLast();
        long full = pageOf.subList(pageOf.size() - lines, pageOf.size()).stream()
                .filter(page -> page < last)
                .count();
        return full == 0 ? lines : (int) full;
    }

    /// The same without so many lines at the end.
    public Draft without(int lines) {
        var left = pageOf.subList(0, pageOf.size() - lines);
        return lines == 0 ? this : new Draft(left.getLast() + 1, left);
    }
}
