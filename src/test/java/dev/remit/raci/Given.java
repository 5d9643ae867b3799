package dev.remit.raci;

import static dev.remit.Documents.document;

import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.time.LocalDate;

/// A document with one service `api` and the teams `core`, `payments-sre`, `platform`, `security`, `operations` and
/// `management`.
final class Given {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String TEAMS = """
        "teams": [
          { "id": "core", "name": "Core" },
          { "id": "management", "name": "Management" },
          { "id": "operations", "name": "Operations", "specialism": "OPERATIONS" },
          { "id": "payments-sre", "name": "Payments SRE" },
          { "id": "platform", "name": "Platform" },
          { "id": "security", "name": "Security" }
        ]\
        """;

    private Given() {}

    /// The matrix of `api`, owned by Core, with these further fields of the service and members of the file.
    static Matrix api(String fields, String members) {
        return matrix("\"owners\": [ { \"teamId\": \"core\", \"role\": \"ACCOUNTABLE\" } ]" + after(fields), members);
    }

    /// The matrix of an `api` that nobody owns unless its fields say so.
    static Matrix matrix(String fields, String members) {
        var structure = structure(fields, members);
        return Matrix.of(structure, structure.document().services().get(Id.of("api")));
    }

    private static Structure structure(String fields, String members) {
        String service = "\"services\": [ { \"id\": \"api\", \"name\": \"api\"" + after(fields) + " } ]";
        return Structure.of(document(TEAMS + ", " + service + after(members)), TODAY);
    }

    /// All roles filled by teams of their own, as the organisation's defaults.
    static String everyRoleFilled() {
        return """
            "organisation": { "name": "Test", "defaults": [
              { "role": "SRE", "teamId": "payments-sre" },
              { "role": "PLATFORM", "teamId": "platform" },
              { "role": "SECURITY", "teamId": "security" },
              { "role": "OPS", "teamId": "operations" },
              { "role": "MANAGER", "teamId": "management" } ] }\
            """;
    }

    private static String after(String members) {
        return members.isBlank() ? "" : ", " + members;
    }
}
