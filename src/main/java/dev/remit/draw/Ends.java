package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where many lines leave and arrive: near each other's boxes, but apart where several share one side of a chip.
///
/// Filled line by line, then spread once; starts and ends are numbered as they were added.
final class Ends {
    private static final double STRAIGHTENED = 12;

    private record User(int number, double[] places) {}

    private final List<Wire> wires = new ArrayList<>();
    private final double[] starts;
    private final double[] ends;
    private final Map<Port, List<User>> users = new HashMap<>();
    private final Map<Port, Rect> boxes = new HashMap<>();

    private Ends(int count) {
        starts = new double[count];
        ends = new double[count];
    }

    static Ends of(int count) {
        return new Ends(count);
    }

    double start(int number) {
        return starts[number];
    }

    double end(int number) {
        return ends[number];
    }

    void add(Id from, Id to, Wire wire) {
        int number = wires.size();
        var leaving = Port.leaving(wire.way());
        var arriving = Port.arriving(wire.way());
        starts[number] = leaving.towards(wire.to(), wire.from());
        ends[number] = arriving.towards(wire.from(), wire.to());
        use(new Port(from, leaving), wire.from(), new User(number, starts));
        use(new Port(to, arriving), wire.to(), new User(number, ends));
        wires.add(wire);
    }

    void spread() {
        users.forEach((port, all) -> {
            Rect box = boxes.getOrDefault(port, Rect.EMPTY);
            double[] wanted =
                    all.stream().mapToDouble(user -> user.places[user.number]).toArray();
            double[] places =
                    Spread.of(wanted, port.side().first(box), port.side().last(box));
            for (int i = 0; i < places.length; i++) all.get(i).places[all.get(i).number] = places[i];
        });
        users.forEach((port, all) -> {
            if (all.size() == 1) straighten(port, all.getFirst());
        });
    }

    /// A line alone on its side follows its other end where that is nearly opposite.
    private void straighten(Port port, User user) {
        Rect box = boxes.getOrDefault(port, Rect.EMPTY);
        double own = user.places[user.number];
        double other = user.places == starts ? ends[user.number] : starts[user.number];
        boolean inside = other >= port.side().first(box) && other <= port.side().last(box);
        if (inside && Math.abs(other - own) < STRAIGHTENED) user.places[user.number] = other;
    }

    private void use(Port port, Rect box, User user) {
        users.computeIfAbsent(port, any -> new ArrayList<>()).add(user);
        boxes.put(port, box);
    }
}
