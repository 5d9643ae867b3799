package dev.remit.raci;

import dev.remit.model.OwnRole;
import dev.remit.text.Text;
import java.util.Optional;

/// What a team is to a service: one column of a default table, before it is known which team fills it.
public sealed interface Role {
    /// What overrides, bindings and own activities call it, such as `BUILD`.
    String code();

    Text title();

    /// The code of the role that takes over its duties where no team fills it; empty for BUILD, which nobody replaces.
    Optional<String> fallback();

    /// The six that every document has, in the order of the tables.
    enum Fixed implements Role {
        BUILD(Text.of("Building team")),
        SRE(Text.of("SRE team")),
        PLATFORM(Text.of("Platform team")),
        SECURITY(Text.of("Security team")),
        OPS(Text.of("Operations team")),
        MANAGER(Text.of("Product or engineering manager"));

        private final Text title;

        Fixed(Text title) {
            this.title = title;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public Text title() {
            return title;
        }

        @Override
        public Optional<String> fallback() {
            return this == BUILD ? Optional.empty() : Optional.of(BUILD.code());
        }
    }

    /// One that a document adds. The building team takes over unless the document names another role.
    record Own(OwnRole role) implements Role {
        @Override
        public String code() {
            return role.code();
        }

        @Override
        public Text title() {
            return Text.of("{0}", role.name());
        }

        @Override
        public Optional<String> fallback() {
            return role.fallbackRole().or(() -> Optional.of(Fixed.BUILD.code()));
        }
    }
}
