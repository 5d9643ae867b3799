package dev.remit.raci;

import dev.remit.text.Text;

/// Why a team fills a role, the nearest ground first (model.md 2.13).
public enum Ground {
    /// The service binds the role to it.
    SERVICE_BINDING,
    /// The service's domain binds the role to it.
    DOMAIN_BINDING,
    /// BUILD: it builds the service.
    BUILDS,
    /// SRE: its engagement covers the service.
    ENGAGED,
    /// OPS of a service handed to operations: it is paged first.
    PAGED_FIRST,
    /// The organisation binds the role to it for all services.
    ORGANISATION_BINDING;

    Text text(String role) {
        return switch (this) {
            case SERVICE_BINDING -> Text.of("fills {0} because the service binds it", role);
            case DOMAIN_BINDING -> Text.of("fills {0} because the domain binds it", role);
            case BUILDS -> Text.of("fills {0} because it builds the service", role);
            case ENGAGED -> Text.of("fills {0} because its engagement covers the service", role);
            case PAGED_FIRST -> Text.of("fills {0} because it is paged first", role);
            case ORGANISATION_BINDING -> Text.of("fills {0} because the organisation binds it", role);
        };
    }
}
