package org.gongkai.disclosure.publishing.outlinks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.gongkai.disclosure.publishing.outlinks.Destinations.Unfit;

/** Asks one address whether it answers (询问一个链接): HEAD, then GET where that is not understood; few redirects. */
final class LinkAsker {

    private static final int MOST_REDIRECTS = 5;
    private static final int BAD = 400;
    private static final Pattern UNSAFE = Pattern.compile("[\\s|<>\"{}^`\\\\\\[\\]]|%(?![0-9A-Fa-f]{2})");

    private final Destinations destinations;
    private final Wire wire;

    LinkAsker(Destinations destinations, Wire wire) {
        this.destinations = destinations;
        this.wire = wire;
    }

    Answer ask(String address) {
        try {
            return follow(uri(address));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Answer.of(Outcome.MALFORMED);
        } catch (Unfit unfit) {
            return Answer.of(unfit.outcome());
        } catch (SSLException refused) {
            return Answer.of(isAboutCertificate(refused) ? Outcome.BAD_CERTIFICATE : Outcome.UNCLEAR);
        } catch (SocketTimeoutException late) {
            return Answer.of(Outcome.TIMEOUT);
        } catch (ConnectException | java.net.NoRouteToHostException refused) {
            return Answer.of(Outcome.REFUSED);
        } catch (IOException broken) {
            return Answer.of(Outcome.UNCLEAR);
        }
    }

    private Answer follow(URI first) throws IOException, Unfit, URISyntaxException {
        var uri = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var destination = destinations.find(uri);
            var head = wire.ask("HEAD", destination);
            if (head.status() >= BAD) head = wire.ask("GET", destination);
            var location = head.location();
            if (head.status() / 100 != 3 || location == null) return judged(first, uri, head.status());
            uri = uri.resolve(uri(location));
        }
        return Answer.of(Outcome.TOO_MANY_REDIRECTS);
    }

    private static Answer judged(URI first, URI last, int status) {
        if (status == 404 || status == 410) return new Answer(Outcome.GONE, status, null);
        if (status >= 500) return new Answer(Outcome.SERVER_ERROR, status, null);
        if (status >= BAD) return new Answer(Outcome.GUARDED, status, null);
        boolean toHttps = "http".equalsIgnoreCase(first.getScheme())
                && "https".equalsIgnoreCase(last.getScheme())
                && String.valueOf(first.getHost()).equalsIgnoreCase(last.getHost())
                && first.getRawPath().equals(last.getRawPath());
        return toHttps
                ? new Answer(Outcome.MOVED_TO_HTTPS, status, last.toString())
                : new Answer(Outcome.ANSWERS, status, null);
    }

    /** People paste addresses with blanks, brackets and Chinese in them, which browsers put right. */
    private static URI uri(String address) throws URISyntaxException {
        var plain = address.strip();
        int hash = plain.indexOf('#');
        if (hash >= 0) plain = plain.substring(0, hash);
        int start = plain.indexOf("://") < 0 ? 0 : plain.indexOf("://") + 3;
        int path = plain.indexOf('/', start) < 0 ? plain.length() : plain.indexOf('/', start);
        var rest = UNSAFE.matcher(plain.substring(path)).replaceAll(found -> Wire.escaped(found.group()));
        return new URI(plain.substring(0, path) + rest);
    }

    private static boolean isAboutCertificate(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof CertPathValidatorException) return true;
        }
        return false;
    }
}
