package dev.remit.ui.theme;

import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tokens of one theme as colours that style sheets look up, such as `-remit-fg-muted`.
final class TokenSheet {
    private TokenSheet() {}

    static String css(Theme theme) {
        return Stream.of(Token.values())
                .map(token -> "-remit-" + token.css() + ": " + token.in(theme).hex() + ";")
                .collect(Collectors.joining("\n", ".root {\n", "\n}\n"));
    }
}
