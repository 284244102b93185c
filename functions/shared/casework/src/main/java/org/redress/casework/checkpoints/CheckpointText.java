package org.redress.casework.checkpoints;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.redress.casework.timeline.Digest;

/**
 * A checkpoint as text: a line with its day, one with the digest of the checkpoint before, and one for each case, in the
 * order of the digests of their ids. The digest of a checkpoint is that of its bytes, which {@code sha256sum} tells too.
 */
public final class CheckpointText {

  private static final String TITLE = "redress checkpoint ";
  private static final String PREVIOUS = "previous ";
  private static final String NONE = "none";
  private static final int FIELDS = 3;

  private CheckpointText() {}

  /**
   * What a checkpoint says of itself.
   *
   * @param previous the digest of the checkpoint before; the first one has none
   * @param digest its own
   */
  public record Heading(LocalDate day, Optional<Digest> previous, Digest digest) {}

  static byte[] write(LocalDate day, Optional<Digest> previous, Stream<ChangedCase> changed) {
    StringBuilder text = new StringBuilder(TITLE).append(day).append('\n').append(PREVIOUS)
        .append(previous.map(Digest::hex).orElse(NONE)).append('\n');
    changed.map(Point::of).sorted(Comparator.comparing(point -> point.of().hex())).forEach(
        point -> text.append(point.of()).append(' ').append(point.seq()).append(' ').append(point.hash()).append('\n'));
    return text.toString().getBytes(UTF_8);
  }

  /**
   * Reads a checkpoint to its end.
   *
   * @param lines without what ends them
   * @param digest of the bytes that the lines come from; asked for when the last line was read
   * @param each is given what it says of each case
   * @throws IllegalArgumentException if it is none
   */
  public static Heading read(Iterator<String> lines, Supplier<Digest> digest, Consumer<Point> each) {
    LocalDate day = LocalDate.parse(after(TITLE, lines));
    String previous = after(PREVIOUS, lines);
    while (lines.hasNext()) {
      String[] fields = lines.next().split(" ", -1);
      if (fields.length != FIELDS) {
        throw new IllegalArgumentException("A line of the checkpoint of " + day + " does not say what a case had");
      }
      each.accept(new Point(new Digest(fields[0]), Integer.parseInt(fields[1]), new Digest(fields[2])));
    }
    return new Heading(
        day, previous.equals(NONE) ? Optional.empty() : Optional.of(new Digest(previous)), digest.get());
  }

  private static String after(String start, Iterator<String> lines) {
    String line = lines.hasNext() ? lines.next() : "";
    if (!line.startsWith(start)) {
      throw new IllegalArgumentException("This is no checkpoint");
    }
    return line.substring(start.length());
  }
}
