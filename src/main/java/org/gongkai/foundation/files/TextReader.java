package org.gongkai.foundation.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** Reads the text out of office files, with a limit on length and time: a hostile file costs a minute, not the service. */
@Component
class TextReader implements DisposableBean {

    /** What was read; state is one of READ, EMPTY, UNREADABLE. */
    record Read(String text, String state) {
        static final Read UNREADABLE = new Read("", "UNREADABLE");
    }

    private static final Logger log = LoggerFactory.getLogger(TextReader.class);

    private final ExecutorService readers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("text-reader-", 0).factory());
    private final AutoDetectParser parser = new AutoDetectParser();

    Read read(Path file, int maxText, int seconds) {
        var reading = readers.submit(() -> parse(file, maxText));
        try {
            return reading.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            reading.cancel(true);
            log.info("No text from {}: {}", file.getFileName(), e.toString());
            return Read.UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Read.UNREADABLE;
        }
    }

    private Read parse(Path file, int maxText) throws IOException, TikaException, SAXException {
        var handler = new BodyContentHandler(maxText);
        var context = new ParseContext();
        context.set(Parser.class, parser);
        try (var in = Files.newInputStream(file)) {
            parser.parse(in, handler, new Metadata(), context);
        } catch (SAXException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
        }
        var text = handler.toString().replace("\u0000", "").strip();
        return new Read(text, text.isEmpty() ? "EMPTY" : "READ");
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }
}
