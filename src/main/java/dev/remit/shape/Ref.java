package dev.remit.shape;

/// A reference to an element of one kind. It may dangle: what it names need not exist.
public record Ref<T>(Id id) implements Comparable<Ref<T>> {
    public static <T> Ref<T> to(String id) {
        return new Ref<>(Id.of(id));
    }

    @Override
    public int compareTo(Ref<T> other) {
        return id.compareTo(other.id);
    }

    /// Like that of any record, but written out: linking those takes a hundredth of a verb's time, and all verbs
    /// compare.
    @Override
    public boolean equals(Object other) {
        return other instanceof Ref<?> ref && id.equals(ref.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.text();
    }
}
