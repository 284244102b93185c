package org.redress.casework.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what is wrong with a timeline, and where. An event's hash covers its number, so each tells for itself which one it
 * is, wherever it stands and whatever number was written over it. What is changed and hashed anew does not fit its
 * neighbours.
 */
final class Examination {

  private final List<TimelineEvent> events;
  private final int version;
  private final List<Flaw> flaws = new ArrayList<>();

  /** The events that are surely of this timeline, by the number under which they were sealed. */
  private final Map<Integer, TimelineEvent> sealed = new HashMap<>();

  /** The same in the order in which they stand. */
  private final List<Integer> order = new ArrayList<>();

  private final Set<Integer> missing = new TreeSet<>();

  /**
   * Examines a timeline.
   *
   * @param version how many events the case says there are
   */
  Examination(List<TimelineEvent> events, int version) {
    this.events = events;
    this.version = version;
    for (int seq = 1; seq <= version; seq++) {
      missing.add(seq);
    }
  }

  List<Flaw> flaws(Digest root, Digest last) {
    List<Integer> places = events.stream().map(this::sealedAs).map(seq -> seq.orElse(0)).toList();
    known(places, last);
    unknown(places);
    missing();
    outOfOrder();
    links(root, last);
    personalParts();
    if (flaws.isEmpty()) {
      sealed.forEach((seq, event) -> {
        if (event.seq() != seq) {
          flaws.add(new Flaw.Changed(seq));
        }
      });
    }
    return flaws.stream().distinct().sorted(Comparator.comparingInt(Flaw::seq)).toList();
  }

  /** The number for which the event's hash holds; those near to the one that it says are tried first. */
  private Optional<Integer> sealedAs(TimelineEvent event) {
    int most = Math.max(version, events.size()) + 1;
    for (int far = 0; far <= Math.max(most, event.seq()); far++) {
      for (int seq : far == 0 ? new int[]{event.seq()} : new int[]{event.seq() + far, event.seq() - far}) {
        if (seq >= 1 && (far == 0 || seq <= most) && event.hashHoldsAs(seq)) {
          return Optional.of(seq);
        }
      }
    }
    return Optional.empty();
  }

  /** Of several that claim one number, that one is right which the next event, or the case, remembers. */
  private void known(List<Integer> places, Digest last) {
    for (int place = 0; place < events.size(); place++) {
      int seq = places.get(place);
      if (seq == 0) {
        continue;
      }
      TimelineEvent event = events.get(place);
      if (seq > version || isAnother(seq, place, places, last)) {
        flaws.add(new Flaw.Inserted(place + 1));
      } else {
        sealed.put(seq, event);
        order.add(seq);
        missing.remove(seq);
      }
    }
  }

  private boolean isAnother(int seq, int place, List<Integer> places, Digest last) {
    List<Integer> claimants = new ArrayList<>();
    for (int other = 0; other < events.size(); other++) {
      if (places.get(other) == seq) {
        claimants.add(other);
      }
    }
    int right = claimants.stream()
        .filter(claimant -> isRemembered(seq, events.get(claimant), places, last))
        .findFirst()
        .orElse(claimants.getFirst());
    return place != right;
  }

  private boolean isRemembered(int seq, TimelineEvent event, List<Integer> places, Digest last) {
    if (seq == version) {
      return event.hash().equals(last);
    }
    for (int other = 0; other < events.size(); other++) {
      if (places.get(other) == seq + 1 && events.get(other).previous().equals(event.hash())) {
        return true;
      }
    }
    return false;
  }

  /** What has no number of its own is the event that is missing behind the one before it, changed; or it is one too many. */
  private void unknown(List<Integer> places) {
    int before = 0;
    for (int place = 0; place < events.size(); place++) {
      int seq = places.get(place);
      if (seq != 0) {
        before = seq;
      } else if (missing.remove(before + 1)) {
        before++;
        flaws.add(new Flaw.Changed(before));
      } else {
        flaws.add(new Flaw.Inserted(place + 1));
      }
    }
  }

  private void missing() {
    int end = version;
    while (missing.contains(end)) {
      missing.remove(end);
      end--;
    }
    if (end < version) {
      flaws.add(new Flaw.Truncated(end + 1));
    }
    missing.forEach(seq -> flaws.add(new Flaw.Dropped(seq)));
  }

  private void outOfOrder() {
    List<Integer> right = order.stream().sorted().toList();
    Set<Integer> told = new HashSet<>();
    for (int place = 0; place < order.size(); place++) {
      int seq = order.get(place);
      int expected = right.get(place);
      if (seq == expected || told.contains(seq)) {
        continue;
      }
      if (order.get(right.indexOf(seq)) == expected) {
        flaws.add(new Flaw.Swapped(Math.min(seq, expected), Math.max(seq, expected)));
        told.add(expected);
      } else {
        flaws.add(new Flaw.OutOfPlace(seq));
      }
    }
  }

  /** An event that fits neither of its neighbours was replaced; of two that do not fit, the earlier was written anew. */
  private void links(Digest root, Digest last) {
    boolean told = false;
    for (int seq = 0; seq <= version; seq++) {
      if (fits(seq, root, last) || told) {
        told = false;
        continue;
      }
      if (seq == version) {
        flaws.add(new Flaw.EndDiffers(seq));
      } else if (!fits(seq + 1, root, last)) {
        flaws.add(new Flaw.Changed(seq + 1));
        told = true;
      } else {
        flaws.add(seq == 0 ? new Flaw.OfAnotherCase(1) : new Flaw.Changed(seq));
      }
    }
  }

  /** Whether an event, or for 0 the beginning, is what the next one remembers, or for the last one the case. */
  private boolean fits(int seq, Digest root, Digest last) {
    Optional<Digest> hash = seq == 0
        ? Optional.of(root)
        : Optional.ofNullable(sealed.get(seq)).map(TimelineEvent::hash);
    Optional<Digest> remembered = seq == version
        ? Optional.of(last)
        : Optional.ofNullable(sealed.get(seq + 1)).map(TimelineEvent::previous);
    return hash.isEmpty() || remembered.isEmpty() || hash.equals(remembered);
  }

  private void personalParts() {
    sealed.forEach((seq, event) -> {
      TreeSet<String> changed = new TreeSet<>(event.brokenSeals());
      if (!changed.isEmpty()) {
        flaws.add(new Flaw.PersonalPartChanged(seq, changed));
      }
    });
  }
}
