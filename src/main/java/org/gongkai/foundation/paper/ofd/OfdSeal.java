package org.gongkai.foundation.paper.ofd;

import static org.gongkai.foundation.paper.ofd.OfdWriter.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.foundation.paper.layout.Layout;
import org.gongkai.foundation.paper.sealing.Seal;
import org.gongkai.foundation.paper.sealing.Sm;

/** Seals a package (OFD 电子签章): a list with the digest of every file, signed, beside the seal with its picture. */
final class OfdSeal {

    static final String FOLDER = "Doc_0/Signs/Sign_0/";
    static final String LIST = "/Doc_0/Signs/Signatures.xml";

    private final OfdFacts facts;

    OfdSeal(OfdFacts facts) {
        this.facts = facts;
    }

    byte[] put(Map<String, byte[]> files, Layout.SealPlace place, int page, Seal seal) {
        var structure = new SealStructure(seal, facts.id(), facts.when());
        files.put(
                "Doc_0/Signs/Signatures.xml",
                xml(
                        "Signatures",
                        "<ofd:MaxSignId>1</ofd:MaxSignId><ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"/" + FOLDER
                                + "Signature.xml\"/>"));
        files.put(FOLDER + "Seal.esl", structure.seal());
        var list = list(files, place, page);
        files.put(FOLDER + "Signature.xml", list);
        files.put(FOLDER + "SignedValue.dat", structure.signature(Sm.digest(list), "/" + FOLDER + "Signature.xml"));
        return zip(files);
    }

    private byte[] list(Map<String, byte[]> files, Layout.SealPlace place, int page) {
        var content = new StringBuilder("<ofd:SignedInfo><ofd:Provider ProviderName=\"Gongkai\" Version=\"1.0\""
                + " Company=\"Gongkai\"/><ofd:SignatureMethod>" + Sm.SM2_WITH_SM3
                + "</ofd:SignatureMethod><ofd:SignatureDateTime>"
                + DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'")
                        .format(facts.when().withZoneSameInstant(ZoneOffset.UTC))
                + "</ofd:SignatureDateTime><ofd:References CheckMethod=\"" + Sm.SM3 + "\">");
        files.forEach((name, bytes) -> content.append("<ofd:Reference FileRef=\"/")
                .append(name)
                .append("\"><ofd:CheckValue>")
                .append(Base64.getEncoder().encodeToString(Sm.digest(bytes)))
                .append("</ofd:CheckValue></ofd:Reference>"));
        content.append("</ofd:References><ofd:StampAnnot ID=\"1\" PageRef=\"")
                .append(page)
                .append("\" Boundary=\"")
                .append(Sheet.pair(place.x(), place.y()))
                .append(' ')
                .append(Sheet.pair(place.side(), place.side()))
                .append("\"/><ofd:Seal><ofd:BaseLoc>/" + FOLDER + "Seal.esl</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>"
                        + "<ofd:SignedValue>/" + FOLDER + "SignedValue.dat</ofd:SignedValue>");
        return xml("Signature", content.toString());
    }

    /** The first file is stored as it is, so that the mark can be read even where the package is torn. */
    private byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setComment(facts.mark());
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(facts.when().toLocalDateTime());
                if (file.getKey().equals("OFD.xml")) {
                    var sum = new CRC32();
                    sum.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
