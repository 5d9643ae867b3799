package dev.remit.format.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// A file that a PDF carries: viewers list it among the attachments.
final class Carried {
    private Carried() {}

    /// @param type of what the file holds, as `application/pdf`
    static void attach(PDDocument document, String name, String type, byte[] content) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(type);
        file.setSize(content.length);
        var described = new PDComplexFileSpecification();
        described.setFile(name);
        described.setFileUnicode(name);
        described.setEmbeddedFile(file);
        described.setEmbeddedFileUnicode(file);
        described.getCOSObject().setName("AFRelationship", "Source");
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(name, described));
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(described.getCOSObject());
        catalog.getCOSObject().setItem("AF", associated);
    }
}
