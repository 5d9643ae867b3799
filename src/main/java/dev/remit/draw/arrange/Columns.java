package dev.remit.draw.arrange;

import dev.remit.draw.arrange.Block.Part;
import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// Teams in columns, read downwards and then to the right. The teams of a column are equally wide, so that their edges
/// align; columns are about equally high.
record Columns(List<List<Member>> columns, int chipColumns) {
    static final double BETWEEN_TEAMS = 40;
    static final double BETWEEN_COLUMNS = 56;

    static Columns of(List<Member> members, int count, int chipColumns) {
        var columns = new ArrayList<List<Member>>();
        double left =
                members.stream().mapToDouble(each -> height(each, chipColumns)).sum();
        int next = 0;
        for (int open = count; open > 0 && next < members.size(); open--) {
            double fair = left / open;
            double filled = 0;
            int from = next;
            while (next < members.size()
                    && (next == from || filled + height(members.get(next), chipColumns) / 2 <= fair))
                filled += height(members.get(next++), chipColumns);
            columns.add(members.subList(from, next));
            left -= filled;
        }
        return new Columns(columns, chipColumns);
    }

    double width() {
        double sum = 0;
        for (List<Member> column : columns) sum += width(column) + BETWEEN_COLUMNS;
        return sum - BETWEEN_COLUMNS;
    }

    double height() {
        double most = 0;
        for (List<Member> column : columns) {
            double sum = 0;
            for (Member member : column) sum += height(member, chipColumns);
            most = Math.max(most, sum - BETWEEN_TEAMS);
        }
        return most;
    }

    /// The area the teams would need with nothing left empty in or between them.
    double needed() {
        double area = 0;
        for (List<Member> column : columns) {
            for (Member member : column) {
                var form = member.form(chipColumns);
                area += (form.width() + BETWEEN_COLUMNS) * (form.height() + BETWEEN_TEAMS);
            }
        }
        return area;
    }

    Block block() {
        var parts = new ArrayList<Part>();
        double x = 0;
        for (List<Member> column : columns) {
            double width = width(column);
            double y = 0;
            for (Member member : column) {
                double height = member.form(chipColumns).height();
                parts.add(new Part(member.team().id(), new Rect(x, y, width, height)));
                y += height + BETWEEN_TEAMS;
            }
            x += width + BETWEEN_COLUMNS;
        }
        return new Block(width(), height(), parts);
    }

    private double width(List<Member> column) {
        double most = 0;
        for (Member member : column)
            most = Math.max(most, member.form(chipColumns).width());
        return most;
    }

    private static double height(Member member, int chipColumns) {
        return member.form(chipColumns).height() + BETWEEN_TEAMS;
    }
}
