package dev.remit.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class HeededTest {
    @Test
    void in_every_format_it_ends_wherever_nobody_waits_any_more() {
        for (var exporter : Exporters.ALL) {
            var patient = new Impatient(Integer.MAX_VALUE);
            made(exporter, patient);
            int questions = patient.asked;

            for (int after : new int[] {1, questions / 3, questions / 2, questions - 1})
                assertThrows(CancellationException.class, () -> made(exporter, new Impatient(after)), exporter.id());
            assertTrue(questions > 3, exporter.id() + " asks " + questions + " times");
        }
    }

    @Test
    void being_asked_changes_nothing() {
        for (var exporter : Exporters.ALL) {
            byte[] plain =
                    exporter.bytes(SampleReports.services(3), Options.DEFAULT).orComplain();
            assertArrayEquals(plain, made(exporter, 3, Progress.UNWATCHED), exporter.id());
        }
    }

    private static void made(Exporter exporter, Progress progress) {
        made(exporter, 12, progress);
    }

    private static byte[] made(Exporter exporter, int services, Progress progress) {
        var heeded = new Heeded(progress);
        var report = heeded.report(SampleReports.services(services));
        return exporter.export(report, Options.DEFAULT, progress)
                .then(filling -> Outcome.done(heeded.filling(filling).bytes()))
                .orComplain();
    }

    /// Waits for so many questions and no longer.
    private static final class Impatient implements Progress {
        private final int most;
        private int asked;

        Impatient(int most) {
            this.most = most;
        }

        @Override
        public void at(Text phase, int step, int of, double share) {
            goOn();
        }

        @Override
        public void goOn() {
            if (++asked > most) throw new CancellationException();
        }
    }
}
