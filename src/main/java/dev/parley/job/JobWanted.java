package dev.parley.job;

/**
 * Published by whoever wishes a job to be done now and not only at its next time. A wish, not a promise: where this
 * process does no jobs, or the job is just being done, its next time has to do.
 *
 * @param job the job's name
 */
public record JobWanted(String job) {}
