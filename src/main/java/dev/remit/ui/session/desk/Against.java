package dev.remit.ui.session.desk;

import dev.remit.model.Document;
import dev.remit.text.Text;
import java.util.Optional;

/// What the open document is compared with.
///
/// @param name of the other side, as it stands in a sentence: "shop.remit on disk"
/// @param base what both sides once were, where that is known
/// @param taken done when somebody has decided, beside taking over what was chosen
public record Against(Text name, Document other, Optional<Document> base, Runnable taken) {}
