package org.gongkai.disclosure.publishing.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a packed file unpacks to (解压后的内容), up to more than any delivery of documents holds; a bomb ends there. */
final class Unpacked extends FilterInputStream {

    static final long MOST = 8L * 1024 * 1024 * 1024;

    private final long most;
    private long read;

    Unpacked(InputStream in) {
        this(in, MOST);
    }

    Unpacked(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int some = super.read(target, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > most) throw new IOException("unpacks to more than " + most + " bytes");
    }
}
