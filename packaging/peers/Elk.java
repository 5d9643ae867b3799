package dev.remit.bench;

import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// The same services and what they need as a graph of the Eclipse Layout Kernel, laid out in layers as it does by
/// default.
/// It also leads the lines, which Remit leaves to the drawing of them, and teams are left out, which makes it faster.
final class Elk {
    private static final double WIDTH = 160;
    private static final double HEIGHT = 48;

    private Elk() {}

    static Supplier<Object> layingOut(Site site) {
        var graph = graph(site);
        return () -> {
            new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
            return graph;
        };
    }

    private static ElkNode graph(Site site) {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        var nodes = new TreeMap<Id, ElkNode>();
        for (Service service : site.document().services()) {
            var node = ElkGraphUtil.createNode(graph);
            node.setDimensions(WIDTH, HEIGHT);
            nodes.put(service.id(), node);
        }
        for (Service service : site.document().services()) {
            for (Dependency needed : service.dependsOn())
                ElkGraphUtil.createSimpleEdge(
                        nodes.get(service.id()), nodes.get(needed.serviceId().id()));
        }
        return graph;
    }
}
