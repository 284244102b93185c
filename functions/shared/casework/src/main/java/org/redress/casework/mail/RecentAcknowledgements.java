package org.redress.casework.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.timeline.Digest;

/**
 * The acknowledgements that an address was sent of late: at most {@link #IN_TEN_MINUTES} in any ten minutes and
 * {@link #IN_A_DAY} in any 24 hours, so that two machines that answer each other come to an end.
 *
 * @param beyond the last mail by which others were told that there would be too many
 */
public record RecentAcknowledgements(List<Sent> sent, Optional<Sent> beyond) {

  public static final int IN_TEN_MINUTES = 10;
  public static final int IN_A_DAY = 30;

  public static final RecentAcknowledgements NONE = new RecentAcknowledgements(List.of(), Optional.empty());

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Duration DAY = Duration.ofDays(1);

  /** A mail, and when it was acknowledged or told others. */
  public record Sent(Digest mail, Instant at) {}

  public RecentAcknowledgements {
    sent = List.copyOf(sent);
  }

  /** These and one more, or these if the mail is among them; nothing if there would be too many, or were for this mail. */
  public Optional<RecentAcknowledgements> with(Digest mail, Instant now) {
    if (isBeyond(mail)) {
      return Optional.empty();
    }
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
    return Optional.of(new RecentAcknowledgements(more, beyond));
  }

  /** These, with the mail as the one by which others are told, or these if it is that; nothing if another told them today. */
  public Optional<RecentAcknowledgements> telling(Digest mail, Instant now) {
    if (isBeyond(mail)) {
      return Optional.of(this);
    }
    return beyond.filter(one -> one.at().isAfter(now.minus(DAY))).isPresent()
        ? Optional.empty()
        : Optional.of(new RecentAcknowledgements(sent, Optional.of(new Sent(mail, now))));
  }

  private boolean isBeyond(Digest mail) {
    return beyond.filter(one -> one.mail().equals(mail)).isPresent();
  }

  /** From when on none of them matters. */
  public Instant forgottenAt() {
    return Stream.concat(sent.stream(), beyond.stream()).map(Sent::at).max(Instant::compareTo).orElse(Instant.EPOCH)
        .plus(DAY);
  }
}
