package dev.remit.shape;

import java.util.List;

/// The values of a record's components, handed over one by one in their order: `new Team(v.next(), v.next(), …)`.
public final class Values {
    private final List<Object> values;
    private int at;

    Values(List<Object> values) {
        this.values = values;
    }

    /// The next component's value. The cast is safe because each was read or checked by the kind of that component.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <V> V next() {
        return (V) values.get(at++);
    }
}
