package org.redress.logs;

import java.util.Map;
import org.slf4j.event.Level;

/**
 * What Lambda says of the function whose lines are written.
 *
 * @param function its name; empty outside Lambda
 * @param level the least level of the product's own lines
 */
record LogSettings(String function, Level level) {

  /** Whose lines are written from {@link #level} on; libraries' ones are from {@link Level#WARN}. */
  static final String PRODUCT = "org.redress";

  /** Whose lines are metrics, which are JSON already and are there at any level. */
  static final String METRICS = "org.redress.metrics";

  /** As the environment of a function says. Outside Lambda, as in tests, only errors are written, and no metrics. */
  static LogSettings of(Map<String, String> environment) {
    String function = environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "");
    String level = environment.getOrDefault("AWS_LAMBDA_LOG_LEVEL", "");
    return new LogSettings(function, function.isEmpty() ? Level.ERROR : level(level));
  }

  private static Level level(String named) {
    return switch (named) {
      case "TRACE" -> Level.TRACE;
      case "DEBUG" -> Level.DEBUG;
      case "WARN" -> Level.WARN;
      case "ERROR", "FATAL" -> Level.ERROR;
      default -> Level.INFO;
    };
  }

  /** Whether a line of a logger is written. */
  boolean writes(String logger, Level line) {
    if (logger.equals(METRICS)) {
      return !function.isEmpty();
    }
    Level least = logger.startsWith(PRODUCT) ? level : Level.intToLevel(Math.max(level.toInt(), Level.WARN.toInt()));
    return line.toInt() >= least.toInt();
  }
}
