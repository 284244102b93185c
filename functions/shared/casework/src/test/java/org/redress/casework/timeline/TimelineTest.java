package org.redress.casework.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final String CASE = "7K2M9QXW40";
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123Z");
  private static final Random RANDOM = new Random(3);

  private final List<TimelineEvent> events = new ArrayList<>(chain(CASE, 5));

  @Test
  void anUntouchedTimelineIsWhole() {
    assertThat(check()).isEqualTo(new Timeline.Check.Whole(5));
  }

  @Test
  void erasingPersonalPartsLeavesTheChainWhole() {
    Digest last = events.getLast().hash();
    List<TimelineEvent> erased = events.stream().map(TimelineEvent::withoutPersonalPart).toList();

    assertThat(Timeline.check(CASE, erased, last)).isEqualTo(new Timeline.Check.Whole(5));
  }

  @Test
  void aChangedFactIsFound() {
    TimelineEvent was = events.get(2);
    events.set(
        2,
        new TimelineEvent(
            was.seq(), was.at(), was.actor(), was.kind(), Map.of("number", "99"), was.personal(), was.seals(),
            was.previous(), was.hash()));

    assertThat(check()).isEqualTo(new Timeline.Check.Broken(3, "event 3 was changed"));
  }

  @Test
  void aChangedTimeActorOrKindIsFound() {
    TimelineEvent was = events.get(4);
    for (TimelineEvent forged : List.of(
        new TimelineEvent(
            was.seq(), was.at().plusMillis(1), was.actor(), was.kind(), was.facts(), was.personal(), was.seals(),
            was.previous(), was.hash()),
        new TimelineEvent(
            was.seq(), was.at(), Actor.reviewer("other"), was.kind(), was.facts(), was.personal(), was.seals(),
            was.previous(), was.hash()),
        new TimelineEvent(
            was.seq(), was.at(), was.actor(), TimelineEvent.Kind.CLOSED, was.facts(), was.personal(), was.seals(),
            was.previous(), was.hash()))) {
      events.set(4, forged);
      assertThat(check()).isEqualTo(new Timeline.Check.Broken(5, "event 5 was changed"));
    }
  }

  @Test
  void aChangedPersonalPartIsFound() {
    TimelineEvent was = events.get(1);
    events.set(
        1,
        new TimelineEvent(
            was.seq(), was.at(), was.actor(), was.kind(), was.facts(),
            Optional.of(new PersonalPart(was.personal().orElseThrow().salt(), Map.of("name", "Somebody Else"))),
            was.seals(), was.previous(), was.hash()));

    assertThat(check()).isEqualTo(new Timeline.Check.Broken(2, "a personal part of event 2 was changed"));
  }

  @Test
  void aDroppedEventIsFound() {
    Digest last = events.getLast().hash();
    events.remove(2);

    assertThat(Timeline.check(CASE, events, last))
        .isEqualTo(new Timeline.Check.Broken(3, "event 3 is missing"));
  }

  @Test
  void aCutEndIsFound() {
    Digest last = events.getLast().hash();
    events.removeLast();

    assertThat(Timeline.check(CASE, events, last))
        .isEqualTo(new Timeline.Check.Broken(4, "the case remembers another last event than event 4"));
  }

  @Test
  void swappedEventsAreFound() {
    TimelineEvent second = events.get(1);
    events.set(1, events.get(2));
    events.set(2, second);

    assertThat(check()).isEqualTo(new Timeline.Check.Broken(2, "events 2 and 3 are swapped"));
  }

  @Test
  void aTimelineBelongsToItsCaseAlone() {
    assertThat(Timeline.check("0000000000", events, events.getLast().hash()))
        .isEqualTo(new Timeline.Check.Broken(1, "event 1 does not begin the timeline of this case"));
  }

  private Timeline.Check check() {
    return Timeline.check(CASE, events, events.getLast().hash());
  }

  private static List<TimelineEvent> chain(String caseId, int length) {
    List<TimelineEvent> chain = new ArrayList<>();
    Digest previous = Timeline.root(caseId);
    for (int seq = 1; seq <= length; seq++) {
      chain.add(
          TimelineEvent.following(
              previous, seq, NOW.plusSeconds(seq), Actor.function("test"), TimelineEvent.Kind.ATTEMPT_FAILED,
              Map.of("number", Integer.toString(seq)),
              Optional.of(PersonalPart.of(Map.of("name", "Ailsa Example"), RANDOM))));
      previous = chain.getLast().hash();
    }
    return chain;
  }
}
