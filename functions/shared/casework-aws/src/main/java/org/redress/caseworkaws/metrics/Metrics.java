package org.redress.caseworkaws.metrics;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Optional;
import org.redress.caseworkaws.settings.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts, as lines of the log from which CloudWatch makes metrics. A count belongs to what was done, not to a transaction:
 * one may be missed or doubled when a function dies in between.
 */
public final class Metrics {

  /** The logger whose lines are no words but metrics. */
  public static final String LOGGER = "org.redress.metrics";

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Optional<String> namespace;
  private final InstantSource clock;

  private Metrics(Optional<String> namespace, InstantSource clock) {
    this.namespace = namespace;
    this.clock = clock;
  }

  /** Counts in the namespace that {@code METRICS_NAMESPACE} names, and not at all where there is none. */
  public static Metrics connect(Environment environment, InstantSource clock) {
    return new Metrics(environment.optional("METRICS_NAMESPACE"), clock);
  }

  /**
   * Counts one.
   *
   * @param of the value of the metric's dimension: one of few, and nobody's data
   */
  public void count(Metric metric, String of) {
    namespace.ifPresent(name -> LOG.info("{}", line(name, metric, of)));
  }

  private String line(String name, Metric metric, String of) {
    ObjectNode line = JSON.createObjectNode();
    ObjectNode about = line.putObject("_aws").put("Timestamp", clock.millis());
    ObjectNode directive = about.putArray("CloudWatchMetrics").addObject().put("Namespace", name);
    directive.putArray("Dimensions").addArray().add(metric.dimension());
    directive.putArray("Metrics").addObject().put("Name", metric.title()).put("Unit", "Count");
    return line.put(metric.dimension(), of).put(metric.title(), 1).toString();
  }
}
