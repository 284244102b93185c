package org.redress.engines.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server that starts when it is first asked for. */
final class Engine<S extends AutoCloseable> implements AutoCloseable {

  private final Callable<S> starter;
  private @Nullable S started;

  Engine(Callable<S> starter) {
    this.starter = starter;
  }

  synchronized S get() {
    S running = started;
    if (running == null) {
      try {
        running = starter.call();
      } catch (Exception e) {
        throw new IllegalStateException("An engine did not start", e);
      }
      started = running;
    }
    return running;
  }

  @Override
  public synchronized void close() {
    S running = started;
    started = null;
    if (running != null) {
      try {
        running.close();
      } catch (Exception e) {
        throw new IllegalStateException("An engine did not stop", e);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
