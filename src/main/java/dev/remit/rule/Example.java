package dev.remit.rule;

import java.util.List;

/// Members of a Remit file, such as `"services": […]`, and what a rule says about them.
public record Example(String members, List<String> messages) {
    static final Example NONE = new Example("", List.of());

    public Example {
        messages = List.copyOf(messages);
    }
}
