package org.gongkai.foundation.files;

import java.util.regex.Pattern;

/**
 * SHA-256 of a file's bytes (文件摘要), its permanent name.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record FileDigest(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileDigest {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
