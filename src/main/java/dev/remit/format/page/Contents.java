package dev.remit.format.page;

import dev.remit.report.Block;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.Report;
import dev.remit.shape.Series;
import java.util.Optional;
import java.util.stream.Gatherer;
import java.util.stream.Gatherer.Downstream;
import java.util.stream.Gatherer.Integrator;
import java.util.stream.Stream;

/// Everything a reader meets, in order: the title, the report's blocks fitted to the page, and on its first page where
/// it comes from.
final class Contents {
    private Contents() {}

    static Series<Block> of(Report report, Room room) {
        var title = new Heading(1, report.title(), report.subtitle());
        var about = About.of(report.provenance());
        return () -> Stream.concat(Stream.of(title), report.blocks().stream())
                .gather(told(about))
                .flatMap(block -> Fitted.to(room, block))
                .gather(joined());
    }

    /// Puts it before the first break, or at the end.
    private static Gatherer<Block, ?, Block> told(Block about) {
        return Gatherer.<Block, Once, Block>ofSequential(
                () -> new Once(about), Integrator.<Once, Block, Block>ofGreedy(Once::take), Once::tell);
    }

    private static final class Once {
        private Optional<Block> untold;

        Once(Block block) {
            untold = Optional.of(block);
        }

        boolean take(Block block, Downstream<? super Block> next) {
            if (block instanceof PageBreak) tell(next);
            return next.push(block);
        }

        void tell(Downstream<? super Block> next) {
            untold.ifPresent(next::push);
            untold = Optional.empty();
        }
    }

    /// Remarks that follow each other share a paragraph: small print must not cost a page.
    private static Gatherer<Block, ?, Block> joined() {
        return Gatherer.<Block, Remarks, Block>ofSequential(
                Remarks::new, Integrator.<Remarks, Block, Block>ofGreedy(Remarks::take), Remarks::end);
    }

    private static final class Remarks {
        private Optional<Note> last = Optional.empty();

        boolean take(Block block, Downstream<? super Block> next) {
            if (block instanceof Note note) {
                last = Optional.of(last.map(before -> new Note(before.text() + " " + note.text()))
                        .orElse(note));
                return true;
            }
            end(next);
            return next.push(block);
        }

        void end(Downstream<? super Block> next) {
            last.ifPresent(next::push);
            last = Optional.empty();
        }
    }
}
