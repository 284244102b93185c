package org.redress.local.cli;

import java.util.concurrent.Callable;

/**
 * A command of {@code redress}: a picocli command whose result is the exit status. Other modules add theirs by
 * {@link java.util.ServiceLoader}.
 */
public interface CliCommand extends Callable<Integer> {}
