package dev.remit.raci;

import dev.remit.model.Lifecycle;
import dev.remit.model.Service;
import dev.remit.model.ServiceKind;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who is responsible, accountable, consulted and informed in a whole organisation: the matrices of its services.
///
/// Immutable and made once a revision: 1,152 services of 30 activities take 5 ms.
public final class Raci {
    private final Structure structure;
    private final Scheme scheme;
    private final Map<Id, Matrix> matrices = new LinkedHashMap<>();

    private Raci(Structure structure) {
        this.structure = structure;
        this.scheme = Scheme.of(structure.document());
        for (var service : services(structure)) matrices.put(service.id(), Matrix.of(scheme, structure, service));
    }

    public static Raci of(Structure structure) {
        return new Raci(structure);
    }

    /// Who owns, builds and runs what, from which all this follows.
    public Structure structure() {
        return structure;
    }

    /// The services that have a RACI: neither bought, nor retired, nor a library. In the order of ids.
    public static List<Service> services(Structure structure) {
        return structure.document().services().stream().filter(Raci::isListed).toList();
    }

    public static boolean isListed(Service service) {
        return !service.external() && !service.is(Lifecycle.RETIRED) && !service.is(ServiceKind.LIBRARY);
    }

    /// The matrices of those services, in the order of ids.
    public Collection<Matrix> matrices() {
        return matrices.values();
    }

    /// The matrix of any service of the document, one of those or not.
    public Matrix matrix(Service service) {
        var known = matrices.get(service.id());
        return known == null ? Matrix.of(scheme, structure, service) : known;
    }

    /// The rows every matrix has, in the order of the phases.
    public List<Activity> activities() {
        return scheme.activities().items();
    }

    /// The six fixed roles, then the document's own.
    public List<Role> roles() {
        return scheme.roles().items();
    }
}
