package org.redress.mail.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.mail.header.HeaderField;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.limits.LimitReached;
import org.redress.mail.limits.Watch;

/** An entity that the walk is inside of. */
final class Frame {

  final String place;
  final boolean message;
  final boolean inDigest;
  /** Whether its boundary was found by looking for one, which is done once. */
  boolean sniffed;
  final List<String> within;
  private final Optional<String> alternative;
  private final List<HeaderField> fields = new ArrayList<>();
  private int headerBytes;
  private int children;

  Frame(String place, boolean message, boolean inDigest, List<String> within, Optional<String> alternative) {
    this.place = place;
    this.message = message;
    this.inDigest = inDigest;
    this.within = List.copyOf(within);
    this.alternative = alternative;
  }

  void add(HeaderField field, Watch watch) throws LimitReached {
    headerBytes += field.name().length() + field.value().length() + 4;
    watch.header(headerBytes);
    fields.add(field);
  }

  HeaderFields header() {
    return new HeaderFields(fields);
  }

  Part part() {
    return new Part(place, header(), PartDescriptor.type(header(), inDigest), within, alternative);
  }

  /** A message's only part has a number of its own. */
  Part leaf() {
    Part part = part();
    return message ? new Part(join(place, 1), part.fields(), part.type(), part.within(), alternative) : part;
  }

  Frame child() {
    children++;
    String subtype = part().type().value().replace("multipart/", "");
    List<String> around = new ArrayList<>(within);
    around.add(subtype);
    return new Frame(
        join(place, children), false, subtype.equals("digest"), around,
        subtype.equals("alternative") ? Optional.of(place) : alternative);
  }

  Frame nestedMessage() {
    return new Frame(place, true, false, List.of(), Optional.empty());
  }

  int children() {
    return children;
  }

  static String join(String place, int number) {
    return place.isEmpty() ? Integer.toString(number) : place + "." + number;
  }
}
