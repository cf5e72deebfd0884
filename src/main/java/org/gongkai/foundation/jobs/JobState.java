package org.gongkai.foundation.jobs;

/** Where a job stands (任务状态). */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
