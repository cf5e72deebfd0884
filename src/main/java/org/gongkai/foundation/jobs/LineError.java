package org.gongkai.foundation.jobs;

/** What was wrong with one line of an import (逐行错误). */
public record LineError(long line, String reason) {}
