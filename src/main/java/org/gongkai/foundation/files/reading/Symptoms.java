package org.gongkai.foundation.files.reading;

import java.io.EOFException;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.gongkai.foundation.files.Unreadable;
import org.jspecify.annotations.Nullable;

/** What parsers throw, told as a reason. */
final class Symptoms {

    private Symptoms() {}

    static Unreadable of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var why = reason(cause, String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT));
            if (why != null) return why;
        }
        return Unreadable.DAMAGED;
    }

    private static @Nullable Unreadable reason(Throwable cause, String message) {
        if (cause instanceof EncryptedDocumentException
                || cause instanceof InvalidPasswordException
                || cause instanceof org.apache.poi.EncryptedDocumentException) {
            return Unreadable.ENCRYPTED;
        }
        if (cause instanceof UnsupportedZipFeatureException zip) return feature(zip);
        if (cause instanceof UnsupportedFormatException) return Unreadable.UNSUPPORTED;
        if (cause instanceof TikaMemoryLimitException) return Unreadable.TOO_HEAVY;
        if (cause instanceof StackOverflowError) return Unreadable.BOMB;
        if (cause instanceof EOFException || cause instanceof ZeroByteFileException) return Unreadable.TRUNCATED;
        return said(message);
    }

    private static Unreadable feature(UnsupportedZipFeatureException zip) {
        if (zip.getFeature() == UnsupportedZipFeatureException.Feature.ENCRYPTION) return Unreadable.ENCRYPTED;
        return zip.getFeature() == UnsupportedZipFeatureException.Feature.SPLITTING
                ? Unreadable.SPANNED
                : Unreadable.UNSUPPORTED;
    }

    private static @Nullable Unreadable said(String message) {
        if (message.contains("zip bomb")) return Unreadable.BOMB;
        if (message.contains("password") || message.contains("encrypted") || message.contains("drm")) {
            return Unreadable.ENCRYPTED;
        }
        if (message.contains("truncated") || message.contains("unexpected end") || message.contains("premature")) {
            return Unreadable.TRUNCATED;
        }
        if (message.contains("strict ooxml")) return Unreadable.UNSUPPORTED;
        return message.contains("split archive") || message.contains("spanned") ? Unreadable.SPANNED : null;
    }
}
