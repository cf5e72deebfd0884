package org.gongkai.foundation.files.reading;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.gongkai.foundation.files.Reading;
import org.gongkai.foundation.files.Unreadable;
import org.xml.sax.SAXException;

/** Finds out what a file is and reads its words; runs in the reading process only. */
final class Parsing {

    /** Types said by the first bytes of many formats; here the name may say more. */
    private static final Set<String> VAGUE = Set.of(
            "application/octet-stream",
            "text/plain",
            "application/zip",
            "application/xml",
            "application/x-tika-msoffice",
            "application/x-tika-ooxml");

    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-msi",
            "application/x-ms-installer",
            "application/java-archive",
            "application/java-vm",
            "application/vnd.android.package-archive",
            "application/x-sh",
            "application/x-bat",
            "application/javascript",
            "text/javascript");

    /** Taken for its like by the parsers, which then find nothing in it: MS Works. */
    private static final Set<String> UNREADABLE_ANYWAY = Set.of("application/vnd.ms-works");

    private static final Set<String> WORDLESS = Set.of("image", "audio", "video");
    private static final int DEEPEST_MARKUP = 600;
    private static final long HEAVY_OFFICE_FILE = 2L * 1024 * 1024;
    private static final long PDF_MEMORY = 48L * 1024 * 1024;

    private final DefaultDetector detector = new DefaultDetector();
    private final DefaultParser parsers = new DefaultParser(
            MediaTypeRegistry.getDefaultRegistry(), new ServiceLoader(), List.of(TesseractOCRParser.class));

    Reading parse(Wire.Order order) throws IOException {
        String type = MediaType.OCTET_STREAM.toString();
        try {
            type = detect(order);
            if (type.equals(MediaType.OCTET_STREAM.toString())) {
                return new Reading.Unread(type, Unreadable.UNKNOWN);
            }
            return PROGRAMS.contains(type) ? new Reading.Unread(type, Unreadable.EXECUTABLE) : words(order, type);
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
            return new Reading.Unread(type, Symptoms.of(e));
        }
    }

    private String detect(Wire.Order order) throws IOException {
        var type = detect(order, "");
        if (type.equals("application/zip") && OfdText.isOfd(order.file())) {
            return OfdText.TYPE;
        }
        return VAGUE.contains(type) && !order.name().isEmpty() ? detect(order, order.name()) : type;
    }

    private String detect(Wire.Order order, String name) throws IOException {
        var metadata = new Metadata();
        if (!name.isEmpty()) metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var in = TikaInputStream.get(order.file())) {
            return detector.detect(in, metadata).getBaseType().toString();
        }
    }

    private Reading words(Wire.Order order, String type) throws IOException, TikaException, SAXException {
        if (type.equals(OfdText.TYPE)) {
            return new Reading.Read(type, clean(OfdText.read(order.file(), order.maxText())));
        }
        if (type.equals("application/zip") && Zips.obstacle(order.file()) instanceof Unreadable why) {
            return new Reading.Unread(type, why);
        }
        var context = context(order);
        if (!isSupported(type)) {
            if (WORDLESS.contains(type.substring(0, type.indexOf('/')))) return new Reading.Read(type, "");
            if (!isPlainText(order)) return new Reading.Unread(type, Unreadable.UNSUPPORTED);
            type = MediaType.TEXT_PLAIN.toString();
        }
        var budget = new Budget();
        context.set(EmbeddedDocumentExtractor.class, new Unpacking(context, budget));
        var handler = new BodyContentHandler(order.maxText());
        try {
            parse(order, type, handler, context);
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                var why = budget.isSpent() ? Unreadable.BOMB : Symptoms.of(e);
                var read = clean(handler.toString());
                return why == Unreadable.DAMAGED && !read.isEmpty()
                        ? new Reading.Read(type, read)
                        : new Reading.Unread(type, why);
            }
        }
        return budget.isSpent()
                ? new Reading.Unread(type, Unreadable.BOMB)
                : new Reading.Read(type, clean(handler.toString()));
    }

    /** Kinds of text and of XML that have no parser of their own are read by that of their parent. */
    private boolean isSupported(String type) {
        var registry = MediaTypeRegistry.getDefaultRegistry();
        var supported = parsers.getParsers().keySet();
        for (var kind = MediaType.parse(type);
                kind != null && !kind.equals(MediaType.OCTET_STREAM);
                kind = registry.getSupertype(kind)) {
            if (supported.contains(kind)) return !UNREADABLE_ANYWAY.contains(type);
        }
        return false;
    }

    /** Kinds that nobody parses may still be plain text. */
    private static boolean isPlainText(Wire.Order order) throws IOException {
        try (var in = TikaInputStream.get(order.file())) {
            return new TextDetector().detect(in, new Metadata()).equals(MediaType.TEXT_PLAIN);
        }
    }

    private void parse(Wire.Order order, String type, BodyContentHandler handler, ParseContext context)
            throws IOException, TikaException, SAXException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, order.name());
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type);
        var parser = new AutoDetectParser(detector, parsers);
        var limits = new AutoDetectParserConfig();
        limits.setMaximumDepth(DEEPEST_MARKUP);
        parser.setAutoDetectParserConfig(limits);
        context.set(Parser.class, parser);
        try (var in = TikaInputStream.get(order.file(), metadata)) {
            parser.parse(in, handler, metadata, context);
        }
    }

    private static ParseContext context(Wire.Order order) throws IOException {
        var context = new ParseContext();
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setMaxMainMemoryBytes(PDF_MEMORY);
        context.set(PDFParserConfig.class, pdf);
        var office = new OfficeParserConfig();
        // large ones are read as a stream, which takes less memory and keeps less of their order
        boolean heavy = java.nio.file.Files.size(order.file()) > HEAVY_OFFICE_FILE;
        office.setUseSAXDocxExtractor(heavy);
        office.setUseSAXPptxExtractor(heavy);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private static String clean(String text) {
        return text.replace("\u0000", "").strip();
    }
}
