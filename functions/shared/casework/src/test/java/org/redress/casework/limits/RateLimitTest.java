package org.redress.casework.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final Map<String, Integer> counts = new HashMap<>();
  private Instant now = Instant.parse("2026-11-20T10:59:30Z");

  @Test
  void afterSoManyOneWaitsForTheNextStretch() {
    RateLimit limit = limit(2);

    assertThat(limit.refused("192.0.2.1")).isEmpty();
    assertThat(limit.refused("192.0.2.1")).isEmpty();
    assertThat(limit.refused("192.0.2.1")).contains(Duration.ofSeconds(30));
    assertThat(limit.refused("192.0.2.2")).as("somebody else").isEmpty();

    now = now.plusSeconds(30);
    assertThat(limit.refused("192.0.2.1")).isEmpty();
  }

  @Test
  void aLimitOfNoughtIsNone() {
    assertThat(limit(0).refused("192.0.2.1")).isEmpty();
    assertThat(counts).isEmpty();
  }

  private RateLimit limit(int most) {
    Tallies tallies = (what, who, from, until) -> {
      assertThat(now).isBetween(from, until);
      return counts.merge(what + who + from, 1, Integer::sum);
    };
    return new RateLimit(tallies, () -> now, "report", most, Duration.ofHours(1));
  }
}
