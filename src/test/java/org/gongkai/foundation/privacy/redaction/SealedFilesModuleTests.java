package org.gongkai.foundation.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.files.FileStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a document that is kept in parts each can be opened alone, by its key and in its place. */
@GongkaiTest
class SealedFilesModuleTests {

    private static final String PLACE = "sample:1";
    private static final List<byte[]> PARTS = List.of(bytes("陈小满的材料"), new byte[0], bytes("第二页"));

    @Autowired
    private SealedFiles files;

    @Autowired
    private FileStore store;

    @Test
    void eachPartIsOpenedAloneAndNothingLiesOpen() throws IOException {
        var key = files.newKey();
        var kept = files.keepParts(PARTS, key, PLACE);
        assertThat(Files.readString(store.path(kept), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(bytes("陈小满"), StandardCharsets.ISO_8859_1));
        for (int at = 0; at < PARTS.size(); at++) {
            assertThat(files.part(kept, key, PLACE, at, _ -> List.of())).contains(PARTS.get(at));
        }
        assertThat(files.part(kept, key, PLACE, PARTS.size(), _ -> List.of())).isEmpty();
        assertThatThrownBy(() -> files.part(kept, key, "sample:2", 0, _ -> List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> files.part(kept, files.newKey(), PLACE, 0, _ -> List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasSealedAsAWholeByAnOlderVersionIsOpenedToo() {
        var key = files.newKey();
        var kept = files.keep(Parcel.of(PARTS), key, PLACE);
        assertThat(files.part(kept, key, PLACE, 2, Parcel::files))
                .map(SealedFilesModuleTests::text)
                .contains("第二页");
        assertThat(files.part(kept, key, PLACE, 3, Parcel::files)).isEmpty();
    }

    @Test
    void aPartThatWasChangedOrPutInAnothersPlaceIsRefused() throws IOException {
        var key = files.newKey();
        var same = List.of(bytes("第一页甲"), bytes("第二页乙"));
        var kept = files.keepParts(same, key, PLACE);
        var path = store.path(kept);
        var whole = Files.readAllBytes(path);
        int body = (whole.length - head(same.size())) / 2;
        var swapped = whole.clone();
        System.arraycopy(whole, head(2), swapped, head(2) + body, body);
        System.arraycopy(whole, head(2) + body, swapped, head(2), body);
        try {
            path.toFile().setWritable(true);
            Files.write(path, swapped);
            assertThatThrownBy(() -> files.part(kept, key, PLACE, 0, _ -> List.of()))
                    .isInstanceOf(IllegalStateException.class);
            var changed = whole.clone();
            changed[changed.length - 1] ^= 1;
            Files.write(path, changed);
            assertThatThrownBy(() -> files.part(kept, key, PLACE, 1, _ -> List.of()))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            Files.write(path, whole);
        }
        assertThat(files.part(kept, key, PLACE, 1, _ -> List.of()))
                .map(SealedFilesModuleTests::text)
                .isEqualTo(Optional.of("第二页乙"));
    }

    /** Words at the beginning, how many parts, how long each is. */
    private static int head(int parts) {
        return "GONGKAI SEALED PARTS 1\n".length() + 4 + 4 * parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
