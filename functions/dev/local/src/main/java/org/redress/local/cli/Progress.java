package org.redress.local.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long command is: a bar on a terminal, else a line now and then. */
final class Progress implements AutoCloseable {

  private static final int EVERY = 100;

  private final String task;
  private final long total;
  private final PrintWriter err;
  private final @Nullable ProgressBar bar;
  private long done;

  private Progress(String task, long total, PrintWriter err, @Nullable ProgressBar bar) {
    this.task = task;
    this.total = total;
    this.err = err;
    this.bar = bar;
  }

  /** Says nothing at all. */
  static Progress silent(PrintWriter err) {
    return new Progress("", 0, err, null);
  }

  static Progress of(String task, long total, PrintWriter err, Map<String, String> environment) {
    return new Progress(task, total, err, isTerminal(environment)
        ? new ProgressBarBuilder().setTaskName(task)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .build()
        : null);
  }

  void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (!task.isEmpty() && (done % EVERY == 0 || done == total)) {
      err.println(task + " " + done + " of " + total);
      err.flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  @SuppressWarnings("SystemConsoleNull") // The console that JDK 25 has by default is null where there is no terminal.
  private static boolean isTerminal(Map<String, String> environment) {
    Console console = System.console();
    return console != null && console.isTerminal() && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
