package org.gongkai.foundation.files.reading;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A parser with the faults that real ones have; it does what the file says. Takes over the type of Matlab files. */
public class HostileParser implements Parser {

    private static final long serialVersionUID = 1L;

    /** First line of a file that is meant for it. */
    public static final String HEAD = "MATLAB 5.0 MAT-file";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-matlab-data"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var words = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        var order = words.substring(HEAD.length()).strip().split("\\s+");
        switch (order[0]) {
            case "crash" -> Runtime.getRuntime().halt(134);
            case "hang" -> {
                while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
            }
            case "eat" -> {
                var eaten = new ArrayList<byte[]>();
                while (eaten.size() < Integer.MAX_VALUE) eaten.add(new byte[1 << 20]);
            }
            case "dive" -> dive(1);
            case "chatter" -> System.out.println("a parser that prints");
            case "connect" -> new Socket("127.0.0.1", Integer.parseInt(order[1])).close();
            case "fetch" ->
                URI.create("http://127.0.0.1:" + order[1] + "/")
                        .toURL()
                        .openStream()
                        .close();
            default -> throw new TikaException("nothing ordered");
        }
        var page = new XHTMLContentHandler(handler, metadata);
        page.startDocument();
        page.characters("survived");
        page.endDocument();
    }

    private static int dive(int depth) {
        return depth + dive(depth + 1);
    }
}
