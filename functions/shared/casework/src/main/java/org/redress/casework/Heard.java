package org.redress.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The most that is known of each attempt to send a notice. News merges by {@link NoticeState#rank()}, so that it may come
 * late, early, repeatedly and in any order.
 *
 * @param byAttempt what is known, by the attempts' tokens
 */
public record Heard(Map<String, NoticeState> byAttempt) {

  /** Nothing yet. */
  public static final Heard NOTHING = new Heard(Map.of());

  public Heard {
    byAttempt = Map.copyOf(byAttempt);
  }

  /** With news of an attempt; this very object when it adds nothing. */
  Heard with(String attempt, NoticeState news) {
    if (of(attempt).filter(known -> known.rank() >= news.rank()).isPresent()) {
      return this;
    }
    Map<String, NoticeState> all = new HashMap<>(byAttempt);
    all.put(attempt, news);
    return new Heard(all);
  }

  Optional<NoticeState> of(String attempt) {
    return Optional.ofNullable(byAttempt.get(attempt));
  }

  /** The best that is known of any attempt whose mail is out, if one is. */
  Optional<NoticeState> best() {
    return byAttempt.entrySet()
        .stream()
        .filter(entry -> entry.getValue().isOut())
        .max(
            Comparator.comparingInt((Map.Entry<String, NoticeState> entry) -> entry.getValue().rank())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  /** How often a mail was handed back. */
  int returns() {
    return (int) byAttempt.values().stream().filter(NoticeState.Returned.class::isInstance).count();
  }
}
