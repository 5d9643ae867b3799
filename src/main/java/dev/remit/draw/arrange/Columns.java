package dev.remit.draw.arrange;

import dev.remit.draw.arrange.Block.Part;
import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// Teams in columns, read downwards and then to the right. The teams of a column are equally wide, so that their edges
/// align; columns are about equally high.
record Columns(List<Column> columns) {
    static final double BETWEEN_TEAMS = 40;
    static final double BETWEEN_COLUMNS = 80;

    private record Column(List<Member> members, double width) {
        static Column of(List<Member> members, int chipColumns) {
            double width = 0;
            for (Member member : members)
                width = Math.max(width, member.form(chipColumns).width());
            return new Column(members, width);
        }

        double height() {
            double sum = 0;
            for (Member member : members) sum += member.form(width).height() + BETWEEN_TEAMS;
            return sum - BETWEEN_TEAMS;
        }

        void addTo(List<Part> parts, double x) {
            double y = 0;
            for (Member member : members) {
                double height = member.form(width).height();
                parts.add(new Part(member.team().id(), new Rect(x, y, width, height)));
                y += height + BETWEEN_TEAMS;
            }
        }
    }

    static Columns of(List<Member> members, int count, int chipColumns) {
        var columns = new ArrayList<Column>();
        double[] heights = members.stream()
                .mapToDouble(member -> member.form(chipColumns).height() + BETWEEN_TEAMS)
                .toArray();
        double left = 0;
        for (double height : heights) left += height;
        int next = 0;
        for (int open = count; open > 0 && next < heights.length; open--) {
            double fair = left / open;
            double filled = 0;
            int from = next;
            while (next < heights.length && (next == from || filled + heights[next] / 2 <= fair))
                filled += heights[next++];
            columns.add(Column.of(members.subList(from, next), chipColumns));
            left -= filled;
        }
        return new Columns(columns);
    }

    double width() {
        double sum = 0;
        for (Column column : columns) sum += column.width + BETWEEN_COLUMNS;
        return sum - BETWEEN_COLUMNS;
    }

    double height() {
        double most = 0;
        for (Column column : columns) most = Math.max(most, column.height());
        return most;
    }

    Block block() {
        var parts = new ArrayList<Part>();
        double x = 0;
        for (Column column : columns) {
            column.addTo(parts, x);
            x += column.width + BETWEEN_COLUMNS;
        }
        return new Block(width(), height(), parts);
    }
}
