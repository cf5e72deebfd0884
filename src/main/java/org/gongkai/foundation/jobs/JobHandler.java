package org.gongkai.foundation.jobs;

/**
 * A room's way of doing one kind of job. After a crash it is called again with the same orders and the last committed
 * {@link JobRun#position()}; what it did before that point must not be done twice.
 */
public interface JobHandler {

    /** Permanent name of the kind, such as {@code documents.import}. */
    String kind();

    /** Does the work; an exception ends the job as failed with the exception's message when it is a refusal. */
    void run(JobRun run) throws Exception;
}
