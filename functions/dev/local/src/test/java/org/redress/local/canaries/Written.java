package org.redress.local.canaries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Everything that is written while this is open, but for the stores in which people's words belong. */
final class Written implements AutoCloseable {

  /** With what every canary begins. */
  static final String CANARY = "kanari";

  private static final List<String> SPELLINGS = List.of(
      CANARY, base64(CANARY), base64("x" + CANARY).substring(2), base64("xx" + CANARY).substring(3));
  private static final int LARGE = 5 << 20;

  private final Instant since = Instant.now();
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream streams = new ByteArrayOutputStream();
  private final Handler handler = new Handler() {
    @Override
    public void publish(LogRecord entry) {
      add("log",
          entry.getMessage() + " " + List.of(entry.getParameters() == null ? new Object[0] : entry.getParameters()));
      if (entry.getThrown() != null) {
        thrown(entry.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };

  Written() {
    PrintStream all = new PrintStream(streams, true, UTF_8);
    System.setOut(all);
    System.setErr(all);
    Logger.getLogger("").addHandler(handler);
    Overheard.tell(this);
  }

  void add(String kind, String text) {
    lines.add(kind + ": " + text);
  }

  /** As Lambda logs what a function lets out. */
  void thrown(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    add("thrown", trace.toString());
  }

  /** How many lines of a kind there are, so that a test can see that it heard anything. */
  long count(String kind) {
    return kind.equals("log")
        ? streams.toString(UTF_8).lines().count()
        : lines.stream().filter(line -> line.startsWith(kind + ": ")).count();
  }

  /** Every line in which a canary sings. */
  List<String> singing() {
    Stream<String> all = Stream.concat(lines.stream(), streams.toString(UTF_8).lines().map("log: "::concat));
    return Stream.concat(all.filter(Written::sings), files()).toList();
  }

  static boolean sings(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains(CANARY) || SPELLINGS.stream().anyMatch(text::contains);
  }

  /** Files of the folder for temporary ones; the engines' own stores are there too, and are none. */
  private Stream<String> files() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> all = Files.find(
        folder, 3, (file, about) -> about.isRegularFile() && about.size() < LARGE
            && !about.lastModifiedTime().toInstant().isBefore(since))) {
      return all.filter(file -> !folder.relativize(file).getName(0).toString().startsWith("engines"))
          .filter(Written::holdsCanary)
          .map(file -> "file: " + file)
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("The folder for temporary files cannot be read", e);
    }
  }

  private static boolean holdsCanary(Path file) {
    try {
      return sings(new String(Files.readAllBytes(file), ISO_8859_1));
    } catch (IOException _) {
      // It is gone, or another's.
      return false;
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8)).replace("=", "").substring(0, 7);
  }

  @Override
  public void close() {
    Overheard.tell(null);
    Logger.getLogger("").removeHandler(handler);
    System.setOut(out);
    System.setErr(err);
  }
}
