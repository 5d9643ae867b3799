package dev.remit.ui.session;

import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;

/// What the window has to say about the last thing that was asked of it, until it was read. What went well is a
/// [Message] instead.
public sealed interface Notice {
    record Nothing() implements Notice {}

    /// A file was refused, and why. What was open before is open still.
    record Refused(String name, List<Problem> problems) implements Notice {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Something was not done, or done with a remark: the sentence and what explains it.
    record Remark(Text sentence, List<Problem> problems) implements Notice {
        public Remark {
            problems = List.copyOf(problems);
        }
    }

    Notice NOTHING = new Nothing();
}
