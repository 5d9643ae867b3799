package dev.remit.raci;

import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.model.RaciOverride;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/// What sets the letters of one role for one activity of a service.
public sealed interface Entry {
    Letters letters();

    Origin origin();

    /// What it is, as part of a sentence: "default of YBIYRI, row OPS-02".
    Text text();

    /// Set by hand, for one service or for all services of a domain.
    record ByHand(RaciOverride override, Letters letters) implements Entry {
        @Override
        public Origin origin() {
            return Origin.OVERRIDE;
        }

        @Override
        public Text text() {
            var words = override.reason().map(this::because).orElseGet(this::unexplained);
            var signature = Stream.concat(override.author().stream(), override.date().stream())
                    .map(Object::toString)
                    .toList();
            return signature.isEmpty() ? words : Text.of("{0} ({1})", words, String.join(", ", signature));
        }

        boolean isFor(Activity activity, Role role) {
            return override.activityCode().equals(activity.code())
                    && override.role().equals(role.code());
        }

        private Text because(String reason) {
            return override.serviceId().isPresent()
                    ? Text.of("set by hand for this service: \"{0}\"", reason)
                    : Text.of("set by hand for the domain: \"{0}\"", reason);
        }

        private Text unexplained() {
            return override.serviceId().isPresent()
                    ? Text.of("set by hand for this service without a reason")
                    : Text.of("set by hand for the domain without a reason");
        }
    }

    /// A cell of the table laid over the defaults of regulated services.
    record OfOverlay(String activity, Letters letters) implements Entry {
        @Override
        public Origin origin() {
            return Origin.OVERLAY;
        }

        @Override
        public Text text() {
            return Text.of("overlay for regulated services, row {0}", activity);
        }
    }

    /// A cell of the default table of the operating model; of YBIYRI's while none is decided.
    record OfModel(Optional<OperatingModel> decided, String activity, Letters letters) implements Entry {
        static final OperatingModel UNDECIDED = OperatingModel.YBIYRI;

        @Override
        public Origin origin() {
            return Origin.DEFAULT;
        }

        public OperatingModel model() {
            return decided.orElse(UNDECIDED);
        }

        @Override
        public Text text() {
            return decided.isPresent()
                    ? Text.of("default of {0}, row {1}", model(), activity)
                    : Text.of("default of {0} while no model is decided, row {1}", model(), activity);
        }
    }
}
