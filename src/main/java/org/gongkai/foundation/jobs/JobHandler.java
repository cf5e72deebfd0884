package org.gongkai.foundation.jobs;

/**
 * A room's way of doing one kind of job. After a crash it is called again with the same orders and the last committed
 * {@link JobRun#position()}; what it did before that point must not be done twice.
 */
public interface JobHandler {

    /** Permanent name of the kind, such as {@code documents.import}. */
    String kind();

    /** Does the work; {@link NotYet} puts the job back until its turn comes; an exception ends the job as failed with the exception's message when it is a refusal. */
    void run(JobRun run) throws Exception;

    /** The work cannot be done at this moment (还轮不到): the job waits, and its handler is called again soon. */
    final class NotYet extends RuntimeException {

        private static final long serialVersionUID = 1;

        public NotYet(String why) {
            super(why);
        }
    }
}
