package org.redress.casework.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.casework.timeline.TimelineEvent.Kind;

/** Each kind of tampering, at each place of timelines of several lengths. */
class ExaminationTest {

  private static final String CASE = "7K2M9QXW4T";
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final SplittableRandom RANDOM = new SplittableRandom(7);

  /** A timeline, and the place in it at which to tamper. */
  record Place(List<TimelineEvent> events, int seq) {

    TimelineEvent event() {
      return events.get(seq - 1);
    }

    List<TimelineEvent> copy() {
      return new ArrayList<>(events);
    }

    /** What is found if this event is another. */
    List<Flaw> with(TimelineEvent forged) {
      List<TimelineEvent> all = copy();
      all.set(seq - 1, forged);
      return flaws(all);
    }

    List<Flaw> flaws(List<TimelineEvent> tampered) {
      return Timeline.examine(CASE, tampered, events.size(), events.getLast().hash());
    }

    boolean isLast() {
      return seq == events.size();
    }

    @Override
    public String toString() {
      return seq + " of " + events.size();
    }
  }

  static Stream<Place> places() {
    return Stream.of(1, 2, 3, 8).map(length -> chain(CASE, length)).flatMap(
        events -> IntStream.rangeClosed(1, events.size()).mapToObj(seq -> new Place(events, seq)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatWasNotTouchedIsWholeAlsoWhenPersonalPartsWereErased(Place place) {
    assertThat(place.flaws(place.events())).isEmpty();
    assertThat(place.with(place.event().withoutPersonalPart())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aChangedEventIsFound(Place place) {
    TimelineEvent was = place.event();
    for (TimelineEvent forged : List.of(
        with(was, was.seq(), was.at().plusMillis(1), was.actor(), was.kind(), was.facts(), was.previous()),
        with(was, was.seq(), was.at(), Actor.reviewer("other"), was.kind(), was.facts(), was.previous()),
        with(was, was.seq(), was.at(), was.actor(), Kind.WITHDRAWN, was.facts(), was.previous()),
        with(was, was.seq(), was.at(), was.actor(), was.kind(), Map.of("number", "99"), was.previous()),
        with(was, was.seq() + 7, was.at(), was.actor(), was.kind(), was.facts(), was.previous()),
        with(was, was.seq(), was.at(), was.actor(), was.kind(), was.facts(), Timeline.root("other")))) {
      assertThat(place.with(forged)).containsExactly(new Flaw.Changed(place.seq()));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void anEventThatWasWrittenAnewWithItsHashDoesNotFitTheNextOrTheCase(Place place) {
    TimelineEvent was = place.event();
    TimelineEvent anew = TimelineEvent.following(
        was.previous(), was.seq(), was.at(), was.actor(), was.kind(), Map.of("number", "99"), was.personal());

    assertThat(place.with(anew)).containsExactly(
        place.isLast() ? new Flaw.EndDiffers(place.seq()) : new Flaw.Changed(place.seq()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aTimelineThatWasWrittenAnewFromSomeEventOnIsFoundByTheCasesLastHash(Place place) {
    List<TimelineEvent> all = new ArrayList<>(place.events().subList(0, place.seq() - 1));
    Digest previous = all.isEmpty() ? Timeline.root(CASE) : all.getLast().hash();
    for (TimelineEvent was : place.events().subList(place.seq() - 1, place.events().size())) {
      all.add(
          TimelineEvent.following(
              previous, was.seq(), was.at(), was.actor(), was.kind(), Map.of("number", "99"), was.personal()));
      previous = all.getLast().hash();
    }

    assertThat(place.flaws(all)).containsExactly(new Flaw.EndDiffers(place.events().size()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aChangedPersonalPartIsFoundAndNamed(Place place) {
    TimelineEvent was = place.event();
    TimelineEvent forged = new TimelineEvent(
        was.seq(), was.at(), was.actor(), was.kind(), was.facts(),
        Optional.of(new PersonalPart(was.personal().orElseThrow().salt(), Map.of("name", "Somebody Else"))),
        was.seals(), was.previous(), was.hash());

    assertThat(place.with(forged))
        .containsExactly(new Flaw.PersonalPartChanged(place.seq(), new TreeSet<>(List.of("name"))));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aDroppedEventIsFoundWhetherTheOthersCloseUpOrNot(Place place) {
    List<TimelineEvent> gap = place.copy();
    gap.remove(place.seq() - 1);
    List<TimelineEvent> closedUp = renumbered(gap);
    Flaw flaw = place.isLast() ? new Flaw.Truncated(place.seq()) : new Flaw.Dropped(place.seq());

    assertThat(place.flaws(gap)).containsExactly(flaw);
    assertThat(place.flaws(closedUp)).containsExactly(flaw);
  }

  @ParameterizedTest
  @MethodSource("places")
  void aCutEndIsFound(Place place) {
    assertThat(place.flaws(place.events().subList(0, place.seq() - 1)))
        .containsExactly(new Flaw.Truncated(place.seq()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void swappedEventsAreFoundWhetherTheirNumbersWereSwappedOrNot(Place place) {
    for (int with = place.seq() + 1; with <= place.events().size(); with++) {
      List<TimelineEvent> swapped = place.copy();
      Collections.swap(swapped, place.seq() - 1, with - 1);

      assertThat(place.flaws(swapped)).containsExactly(new Flaw.Swapped(place.seq(), with));
      assertThat(place.flaws(renumbered(swapped))).containsExactly(new Flaw.Swapped(place.seq(), with));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void anInsertedEventIsFoundWhetherItFollowsFromTheOneBeforeOrNot(Place place) {
    TimelineEvent forged = TimelineEvent.following(
        place.event().previous(), place.seq(), NOW, Actor.reviewer("other"), Kind.NOTE_ADDED, Map.of(),
        Optional.empty());
    TimelineEvent unsealed = with(
        forged, forged.seq(), NOW, forged.actor(), Kind.WITHDRAWN, Map.of(), forged.previous());
    for (TimelineEvent inserted : List.of(forged, unsealed)) {
      List<TimelineEvent> all = place.copy();
      all.add(place.seq() - 1, inserted);

      assertThat(place.flaws(all)).containsExactly(new Flaw.Inserted(place.seq()));
      assertThat(place.flaws(renumbered(all))).containsExactly(new Flaw.Inserted(place.seq()));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void anEventPutToTheEndIsFound(Place place) {
    List<TimelineEvent> all = place.copy();
    all.add(
        TimelineEvent.following(
            all.getLast().hash(), all.size() + 1, NOW, Actor.reviewer("other"), Kind.NOTE_ADDED, Map.of(),
            Optional.empty()));

    assertThat(place.flaws(all)).containsExactly(new Flaw.Inserted(all.size()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aTimelineBelongsToItsCaseAlone(Place place) {
    assertThat(Timeline.examine("0000000000", place.events(), place.events().size(), place.events().getLast().hash()))
        .containsExactly(new Flaw.OfAnotherCase(1));
  }

  /** Each with the number of its place, as it stands under the key of that. */
  private static List<TimelineEvent> renumbered(List<TimelineEvent> events) {
    return IntStream.range(0, events.size()).mapToObj(i -> {
      TimelineEvent was = events.get(i);
      return with(was, i + 1, was.at(), was.actor(), was.kind(), was.facts(), was.previous());
    }).toList();
  }

  /** Another event that bears the same hash. */
  private static TimelineEvent with(
      TimelineEvent was, int seq, Instant at, Actor actor, Kind kind, Map<String, String> facts, Digest previous) {
    return new TimelineEvent(seq, at, actor, kind, facts, was.personal(), was.seals(), previous, was.hash());
  }

  private static List<TimelineEvent> chain(String caseId, int length) {
    List<TimelineEvent> chain = new ArrayList<>();
    Digest previous = Timeline.root(caseId);
    for (int seq = 1; seq <= length; seq++) {
      chain.add(
          TimelineEvent.following(
              previous, seq, NOW.plusSeconds(seq), Actor.function("test"), Kind.ATTEMPT_FAILED,
              Map.of("number", Integer.toString(seq)),
              Optional.of(PersonalPart.of(Map.of("name", "Ailsa Example"), RANDOM))));
      previous = chain.getLast().hash();
    }
    return chain;
  }
}
