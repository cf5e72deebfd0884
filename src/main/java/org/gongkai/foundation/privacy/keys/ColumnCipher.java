package org.gongkai.foundation.privacy.keys;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** How columns are encrypted (加密算法): both keep secret and notice every change; SM4 is the national one (GB/T 32907). */
public enum ColumnCipher {
    AES_GCM(32) {
        @Override
        byte[] run(boolean seals, byte[] key, byte[] nonce, byte[] place, byte[] text) throws GeneralSecurityException {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    seals ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            return cipher.doFinal(text);
        }
    },
    SM4_GCM(16) {
        @Override
        byte[] run(boolean seals, byte[] key, byte[] nonce, byte[] place, byte[] text) throws GeneralSecurityException {
            var cipher = GCMBlockCipher.newInstance(new SM4Engine());
            cipher.init(seals, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, place));
            var out = new byte[cipher.getOutputSize(text.length)];
            try {
                cipher.doFinal(out, cipher.processBytes(text, 0, text.length, out, 0));
            } catch (InvalidCipherTextException changed) {
                throw new GeneralSecurityException(changed);
            }
            return out;
        }
    };

    private static final int TAG_BITS = 128;

    private final int keyBytes;

    ColumnCipher(int keyBytes) {
        this.keyBytes = keyBytes;
    }

    int keyBytes() {
        return keyBytes;
    }

    abstract byte[] run(boolean seals, byte[] key, byte[] nonce, byte[] place, byte[] text)
            throws GeneralSecurityException;
}
