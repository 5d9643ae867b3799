package dev.remit;

import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import java.nio.charset.StandardCharsets;

/// Documents for tests, from the members of a Remit file that matter to the test.
public final class Documents {
    private Documents() {}

    /// The document with these members (`"teams": […], "services": […]`), true on 2026-06-01 unless it has an
    /// organisation of its own.
    public static Document document(String members) {
        return RemitFile.read(bytes(members)).orComplain();
    }

    /// The bytes of such a file, for those who test reading itself.
    public static byte[] bytes(String members) {
        String organisation = members.contains("\"organisation\"")
                ? ""
                : ", \"organisation\": { \"name\": \"Test\", \"asOf\": \"2026-06-01\" }";
        String rest = members.isBlank() ? "" : ", " + members;
        String version = members.contains("\"schemaVersion\"") ? "\"diagrams\": []" : "\"schemaVersion\": \"1.0\"";
        return ("{ " + version + organisation + rest + " }").getBytes(StandardCharsets.UTF_8);
    }
}
