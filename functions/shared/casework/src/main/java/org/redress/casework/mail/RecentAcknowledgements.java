package org.redress.casework.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.casework.timeline.Digest;

/**
 * The acknowledgements that an address was sent of late: at most {@link #IN_TEN_MINUTES} in any ten minutes and
 * {@link #IN_A_DAY} in any 24 hours, so that two machines that answer each other come to an end.
 */
public record RecentAcknowledgements(List<Sent> sent) {

  public static final int IN_TEN_MINUTES = 10;
  public static final int IN_A_DAY = 30;

  public static final RecentAcknowledgements NONE = new RecentAcknowledgements(List.of());

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Duration DAY = Duration.ofDays(1);

  /** The acknowledgement of a mail. */
  public record Sent(Digest mail, Instant at) {}

  public RecentAcknowledgements {
    sent = List.copyOf(sent);
  }

  /** These and one more, or these if the mail is among them; nothing if there would be too many. */
  public Optional<RecentAcknowledgements> with(Digest mail, Instant now) {
    if (sent.stream().anyMatch(one -> one.mail().equals(mail))) {
      return Optional.of(this);
    }
    List<Sent> ofToday = sent.stream().filter(one -> one.at().isAfter(now.minus(DAY))).toList();
    long ofTenMinutes = ofToday.stream().filter(one -> one.at().isAfter(now.minus(TEN_MINUTES))).count();
    if (ofToday.size() >= IN_A_DAY || ofTenMinutes >= IN_TEN_MINUTES) {
      return Optional.empty();
    }
    List<Sent> more = new ArrayList<>(ofToday);
    more.add(new Sent(mail, now));
    return Optional.of(new RecentAcknowledgements(more));
  }

  /** From when on none of them matters. */
  public Instant forgottenAt() {
    return sent.stream().map(Sent::at).max(Instant::compareTo).orElse(Instant.EPOCH).plus(DAY);
  }
}
