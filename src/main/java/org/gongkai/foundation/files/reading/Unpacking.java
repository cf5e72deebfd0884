package org.gongkai.foundation.files.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads what lies inside other files, level by level, within a budget. */
final class Unpacking extends ParsingEmbeddedDocumentExtractor {

    private final Budget budget;

    Unpacking(ParseContext context, Budget budget) {
        super(context);
        this.budget = budget;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return !budget.isSpent();
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (!budget.enter()) {
            throw new SAXException("unpacked too deep");
        }
        try {
            super.parseEmbedded(
                    stream instanceof TikaInputStream ? stream : new Metered(stream), handler, metadata, outputHtml);
        } finally {
            budget.leave();
        }
        if (budget.isSpent()) {
            throw new SAXException("unpacked too much");
        }
    }

    private final class Metered extends FilterInputStream {

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(1);
            return one;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            if (!budget.take(read)) throw new IOException("unpacked too much");
        }
    }
}
