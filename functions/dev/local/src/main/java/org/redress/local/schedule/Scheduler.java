package org.redress.local.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.redress.local.invoke.FunctionDeclaration;
import org.redress.local.invoke.InvocationFailedException;
import org.redress.local.invoke.Invoker;
import org.redress.local.invoke.Trouble;
import org.redress.local.template.Allowed;
import org.redress.local.template.Parameters;
import org.redress.local.template.TemplateException;

/** Calls functions by their schedules: at once when it starts, and then at each interval. */
public final class Scheduler {

  private static final Set<String> KNOWN = Set.of(
      "Schedule", "ScheduleExpression", "Name", "Description", "Enabled", "State", "RetryPolicy",
      "FlexibleTimeWindow", "DeadLetterConfig", "PermissionsBoundary", "RoleArn");

  private final ScheduledExecutorService threads = Executors
      .newScheduledThreadPool(2, Thread.ofPlatform().name("schedule-", 0).daemon().factory());
  private final List<ScheduledFuture<?>> running = new ArrayList<>();
  private final InstantSource clock;
  private final String region;
  private final Trouble trouble;

  public Scheduler(InstantSource clock, String region, Trouble trouble) {
    this.clock = clock;
    this.region = region;
    this.trouble = trouble;
  }

  /** Starts what an event of a function declares. */
  public void start(FunctionDeclaration.Event event, Invoker function) {
    JsonNode properties = event.properties();
    Allowed.only(properties, event.place(), KNOWN);
    if (!properties.path("Enabled").asBoolean(true) || !properties.path("State").asText("ENABLED").equals("ENABLED")) {
      throw new TemplateException(event.place(), "the local run knows only enabled schedules");
    }
    String expression = properties.path("Schedule").asText(properties.path("ScheduleExpression").asText(""));
    Duration interval = Rate.parse(expression, event.place());
    running.add(threads.scheduleAtFixedRate(
        () -> call(function, event.name()), 0, interval.toMillis(), TimeUnit.MILLISECONDS));
  }

  private void call(Invoker function, String name) {
    try {
      function.invoke(event(name));
    } catch (InvocationFailedException e) {
      trouble.tell(String.valueOf(e.getMessage()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      // An exception that got out would end the schedule.
      trouble.tell("The schedule " + name + " met with " + e.getClass().getName());
    }
  }

  private String event(String name) {
    ObjectNode event = JsonNodeFactory.instance.objectNode()
        .put("version", "0")
        .put("id", UUID.randomUUID().toString())
        .put("detail-type", "Scheduled Event")
        .put("source", "aws.events")
        .put("account", Parameters.ACCOUNT)
        .put("time", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
        .put("region", region);
    event.putArray("resources").add("arn:aws:events:" + region + ":" + Parameters.ACCOUNT + ":rule/" + name);
    event.putObject("detail");
    return event.toString();
  }

  /** Ends the schedules; a call at work may end, for so long at most. */
  public void stop(Duration patience) throws InterruptedException {
    running.forEach(schedule -> schedule.cancel(false));
    threads.shutdown();
    if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      threads.shutdownNow();
    }
  }
}
