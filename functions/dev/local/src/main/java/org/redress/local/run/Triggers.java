package org.redress.local.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.redress.local.UserException;
import org.redress.local.http.Api;
import org.redress.local.invoke.FunctionDeclaration;
import org.redress.local.invoke.InvocationFailedException;
import org.redress.local.invoke.LambdaFunction;
import org.redress.local.invoke.Trouble;
import org.redress.local.queues.Pollers;
import org.redress.local.queues.Queue;
import org.redress.local.queues.QueueTrigger;
import org.redress.local.schedule.Scheduler;
import org.redress.local.template.TemplateException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The functions of a template and everything that calls them. */
final class Triggers {

  private record Schedule(FunctionDeclaration.Event event, LambdaFunction function) {}

  private final Trouble trouble;
  /** The API of the template that is the reviewers'; any other is the members'. */
  private static final String CONSOLE = "ConsoleApi";

  private final Api api;
  private final Api console;
  private final Scheduler scheduler;
  private final Pollers pollers = new Pollers();
  private final List<QueueTrigger> queueTriggers = new ArrayList<>();
  private final List<Schedule> schedules = new ArrayList<>();

  private Triggers(InstantSource clock, String region) {
    trouble = new Trouble(clock);
    api = new Api(clock, trouble);
    console = new Api(clock, trouble);
    scheduler = new Scheduler(clock, region, trouble);
  }

  /** Builds the functions, so that what is wrong with them shows, and reads what calls them. Nothing is called yet. */
  static Triggers of(List<FunctionDeclaration> declared, Map<String, Queue> queuesByArn, InstantSource clock,
      String region) throws InterruptedException {
    Triggers triggers = new Triggers(clock, region);
    List<LambdaFunction> functions = declared.stream().map(one -> new LambdaFunction(one, clock)).toList();
    for (LambdaFunction function : functions) {
      for (FunctionDeclaration.Event event : function.declaration().events()) {
        triggers.add(event, function, queuesByArn);
      }
    }
    warm(functions);
    return triggers;
  }

  private void add(FunctionDeclaration.Event event, LambdaFunction function, Map<String, Queue> queuesByArn) {
    switch (event.type()) {
      case "HttpApi" -> (event.properties().path("ApiId").asText().equals(CONSOLE) ? console : api)
          .add(event, function);
      case "SQS" -> queueTriggers.add(QueueTrigger.read(event, function, queuesByArn));
      case "Schedule", "ScheduleV2" -> schedules.add(new Schedule(event, function));
      default -> throw new TemplateException(event.place(), "the local run does not know events of type "
          + event.type());
    }
  }

  private static void warm(List<LambdaFunction> functions) throws InterruptedException {
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Callable<Boolean>> builds = new ArrayList<>();
      for (LambdaFunction function : functions) {
        builds.add(() -> {
          function.warm();
          return true;
        });
      }
      for (Future<Boolean> build : threads.invokeAll(builds)) {
        build.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InvocationFailedException failure) {
        throw (UserException) UserException.failed("A function could not be built. " + failure.getMessage())
            .initCause(failure);
      }
      throw new IllegalStateException("A function could not be built", e.getCause());
    }
  }

  /** The members' API. */
  Api api() {
    return api;
  }

  /** The reviewers' API. */
  Api console() {
    return console;
  }

  /** Begins to call the functions; not yet by HTTP. */
  void start(SqsClient sqs) {
    queueTriggers.forEach(trigger -> pollers.start(trigger, sqs, trouble));
    schedules.forEach(schedule -> scheduler.start(schedule.event(), schedule.function()));
  }

  /** Calls nothing more; what is being called may end, for so long at most. */
  void stop(Duration patience) throws InterruptedException {
    pollers.stop(patience);
    scheduler.stop(patience);
  }
}
