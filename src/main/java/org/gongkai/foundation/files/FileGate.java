package org.gongkai.foundation.files;

/** Asked before a file is kept (入库许可). A later room answers, which knows who brings it and how much they may. */
public interface FileGate {

    /**
     * Lets a file of this size in.
     *
     * @throws org.gongkai.foundation.design.Refused when it may not come in now
     */
    void admit(long bytes);
}
