package org.gongkai.foundation.jobs;

/** Number of a job (任务编号), never reused. */
public record JobId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
