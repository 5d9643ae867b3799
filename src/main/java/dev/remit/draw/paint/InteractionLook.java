package dev.remit.draw.paint;

import dev.remit.draw.surface.Token;
import dev.remit.model.InteractionMode;

/// The colours of each interaction mode; fills are half transparent.
public record InteractionLook(Token fill, Token stroke) {
    public static InteractionLook of(InteractionMode mode) {
        return switch (mode) {
            case COLLABORATION -> new InteractionLook(Token.COLLABORATION_FILL, Token.COLLABORATION_STROKE);
            case X_AS_A_SERVICE -> new InteractionLook(Token.X_AS_A_SERVICE_FILL, Token.X_AS_A_SERVICE_STROKE);
            case FACILITATING -> new InteractionLook(Token.FACILITATING_FILL, Token.FACILITATING_STROKE);
        };
    }
}
