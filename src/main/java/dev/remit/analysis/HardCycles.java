package dev.remit.analysis;

import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The circles in which services in production need each other hard, so that none can start before the others.
///
/// Strongly connected components by Tarjan's algorithm, without recursion, as chains may be thousands of services long;
/// linear in services and dependencies.
final class HardCycles {
    private static final int UNSEEN = -1;
    private static final int[] NONE = {};

    private final List<Service> services;
    private final int[][] needs;
    private final int[] at;
    private final int[] order;
    private final int[] lowest;
    private final boolean[] waiting;
    private final ArrayDeque<Integer> way = new ArrayDeque<>();
    private final ArrayDeque<Integer> open = new ArrayDeque<>();
    private final List<List<Integer>> components = new ArrayList<>();
    private int next;

    private HardCycles(List<Service> services) {
        this.services = services;
        needs = needs(services);
        at = new int[services.size()];
        order = new int[services.size()];
        lowest = new int[services.size()];
        waiting = new boolean[services.size()];
        Arrays.fill(order, UNSEEN);
        for (int each = 0; each < order.length; each++) if (order[each] == UNSEEN) visit(each);
    }

    /// All circles: of each set of services that need each other the shortest through the first, and each service that
    /// needs itself.
    static List<HardCycle> of(List<Service> production) {
        return new HardCycles(production).cycles();
    }

    private static int[][] needs(List<Service> services) {
        Map<Id, Integer> places = HashMap.newHashMap(services.size());
        for (int i = 0; i < services.size(); i++) places.put(services.get(i).id(), i);
        var needs = new int[services.size()][];
        for (int i = 0; i < needs.length; i++) needs[i] = needs(services.get(i), places);
        return needs;
    }

    /// Most services need none hard, and share one answer.
    private static int[] needs(Service service, Map<Id, Integer> places) {
        if (service.dependsOn().stream().noneMatch(Dependency::isHard)) return NONE;
        return service.dependsOn().stream()
                .filter(Dependency::isHard)
                .mapToInt(each -> places.getOrDefault(each.serviceId().id(), UNSEEN))
                .filter(place -> place != UNSEEN)
                .toArray();
    }

    /// Depth first; `at` holds how far each service on the way has got with its needs.
    private void visit(int root) {
        enter(root);
        while (!way.isEmpty()) {
            int service = way.element();
            if (at[service] < needs[service].length) follow(service, needs[service][at[service]++]);
            else leave(service);
        }
    }

    private void enter(int service) {
        order[service] = next;
        lowest[service] = next++;
        waiting[service] = true;
        open.push(service);
        way.push(service);
    }

    private void follow(int service, int needed) {
        if (order[needed] == UNSEEN) enter(needed);
        else if (waiting[needed]) lowest[service] = Math.min(lowest[service], order[needed]);
    }

    private void leave(int service) {
        way.pop();
        if (!way.isEmpty()) lowest[way.element()] = Math.min(lowest[way.element()], lowest[service]);
        if (lowest[service] != order[service]) return;
        if (open.element() == service && !needsItself(service)) {
            waiting[open.pop()] = false;
            return;
        }
        var component = new ArrayList<Integer>();
        int each;
        do {
            each = open.pop();
            waiting[each] = false;
            component.add(each);
        } while (each != service);
        if (component.size() > 1 || needsItself(service)) components.add(component);
    }

    private boolean needsItself(int service) {
        for (int needed : needs[service]) if (needed == service) return true;
        return false;
    }

    private List<HardCycle> cycles() {
        return components.stream().map(this::cycle).toList();
    }

    private HardCycle cycle(List<Integer> component) {
        int first = Collections.min(component);
        if (component.size() == 1) return new HardCycle(List.of(services.get(first)), true);
        var inside = new HashSet<>(component);
        long links = component.stream()
                .mapToLong(each -> needed(each, inside).count())
                .sum();
        return new HardCycle(shortest(first, inside), links == component.size());
    }

    /// The shortest way from the first service back to it, breadth first.
    private List<Service> shortest(int first, Set<Integer> inside) {
        var from = new HashMap<Integer, Integer>();
        var queue = new ArrayDeque<>(List.of(first));
        while (!from.containsKey(first)) {
            int service = queue.remove();
            needed(service, inside)
                    .filter(needed -> needed != service && from.putIfAbsent(needed, service) == null)
                    .forEach(queue::add);
        }
        var way = new ArrayDeque<Service>();
        int each = first;
        do {
            each = from.getOrDefault(each, first);
            way.push(services.get(each));
        } while (each != first);
        return List.copyOf(way);
    }

    private IntStream needed(int service, Set<Integer> inside) {
        return Arrays.stream(needs[service]).filter(inside::contains);
    }
}
