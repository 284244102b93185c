package org.redress.local.cli;

import java.io.PrintWriter;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long command is: a bar on a terminal, else a line now and then. */
public final class Progress implements AutoCloseable {

  private static final int EVERY = 100;
  private static final long UNKNOWN = -1;

  private final String task;
  private final long total;
  private final int every;
  private final PrintWriter err;
  private final @Nullable ProgressBar bar;
  private long done;

  private Progress(String task, long total, int every, PrintWriter err, @Nullable ProgressBar bar) {
    this.task = task;
    this.total = total;
    this.every = every;
    this.err = err;
    this.bar = bar;
  }

  /** Says nothing at all. */
  public static Progress silent(PrintWriter err) {
    return new Progress("", 0, EVERY, err, null);
  }

  /** Of so many steps. */
  public static Progress of(String task, long total, PrintWriter err, Map<String, String> environment) {
    return made(task, total, EVERY, err, environment);
  }

  /** Of nobody knows how many steps, with a line for every so many where there is no terminal. */
  public static Progress counting(String task, int every, PrintWriter err, Map<String, String> environment) {
    return made(task, UNKNOWN, every, err, environment);
  }

  private static Progress made(
      String task, long total, int every, PrintWriter err, Map<String, String> environment) {
    return new Progress(task, total, every, err, Terminal.isLively(environment)
        ? new ProgressBarBuilder().setTaskName(task)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .build()
        : null);
  }

  public void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (!task.isEmpty() && (done % every == 0 || done == total)) {
      err.println(task + " " + done + (total == UNKNOWN ? "" : " of " + total));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
