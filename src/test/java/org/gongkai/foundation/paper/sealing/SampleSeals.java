package org.gongkai.foundation.paper.sealing;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.PaperSettings;
import org.gongkai.foundation.paper.font.Fonts;
import org.gongkai.foundation.paper.layout.Face;

/** Seals of a deployment that has set none. */
public final class SampleSeals {

    private SampleSeals() {}

    public static SealKeys keys(Path data, PaperSettings settings, Clock clock) {
        return new SealKeys(settings, new DataDirectory(data), new SampleKey(clock));
    }

    public static Seal seal(SealKeys keys, Paper.Issuer issuer, Fonts fonts) {
        var picture = SealPicture.of(issuer.name(), "样章", fonts.of(Face.TITLE)::outline);
        return new Seal(issuer.name(), keys.of(issuer), picture);
    }
}
