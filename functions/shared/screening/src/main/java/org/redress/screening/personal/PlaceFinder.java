package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where somebody else works, and where they or their children go to school, by how people tell it. */
final class PlaceFinder implements Finder {

  private static final Set<String> WORK = Set.of("works", "working", "employed", "teaches", "teaching");
  private static final Set<String> WORK_AT = Set.of("at", "for", "by", "in", "over");
  private static final Set<String> WORKPLACES = Set.of("office", "work", "workplace", "job", "shop", "surgery", "salon",
      "practice", "employer", "boss", "business");
  private static final Set<String> AT = Set.of("at", "on", "in", "opposite", "near", "behind", "above", "beside");
  private static final Set<String> IS = Set.of("is", "are", "based", "located", "was", "desk");
  private static final Set<String> STUDY = Set.of("pupil", "pupils", "student", "studies", "studying", "enrolled",
      "attends", "attend", "goes", "go", "starts", "started", "going", "attending", "teacher", "headteacher");
  private static final Set<String> TO = Set.of("to", "at", "from", "in", "outside", "attends", "attend", "attending");

  @Override
  public boolean mayFind(Glance glance) {
    return glance.work() || glance.school();
  }

  @Override
  public List<Found> find(Page page) {
    Words words = Words.of(page);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (TO.contains(words.get(i))) {
        addSchool(words, i, found);
      }
      if (WORK.contains(words.get(i))) {
        addWork(words, i, found);
      } else if (WORKPLACES.contains(words.get(i))) {
        addOffice(words, i, found);
      }
    }
    return found;
  }

  /** 'She works at ...', 'he teaches at ...'. */
  private static void addWork(Words words, int verb, List<Found> found) {
    int preposition = words.get(verb + 1).equals("out") || words.get(verb + 1).equals("down")
        || words.get(verb + 1).equals("part-time") || words.get(verb + 1).equals("nights") ? verb + 2 : verb + 1;
    String joint = words.get(preposition);
    if (!WORK_AT.contains(joint) || !words.isJoined(verb) || !Persons.isOther(words, verb)) {
      return;
    }
    Places place = Places.at(words, preposition + 1);
    if (place == null || (joint.equals("in") && !place.isSchool() && !isFacility(words, place))) {
      return;
    }
    Certainty certainty = place.isNamed() ? Certainty.SURE : Certainty.LIKELY;
    boolean isLoose = joint.equals("for") || (joint.equals("in") && !place.isNamed());
    certainty = isLoose ? Certainty.DOUBTFUL : certainty;
    found.add(found(words, place, DataKind.WORKPLACE, certainty));
    if (place.isSchool()) {
      found.add(found(words, place, DataKind.SCHOOL, Certainty.LIKELY));
    }
  }

  /** 'His office is at ...'. */
  private static void addOffice(Words words, int noun, List<Found> found) {
    int at = noun + 1;
    while (IS.contains(words.get(at)) && at < noun + 3) {
      at++;
    }
    boolean isNaming = at > noun + 1 && (words.get(noun).equals("employer") || words.get(noun).equals("workplace"));
    boolean isTheirs = Persons.isTheirs(words, noun - 1) || Persons.isTheirs(words, noun - 2);
    if (!isTheirs || !(AT.contains(words.get(at)) || isNaming) || !words.isJoined(noun)) {
      return;
    }
    int start = AT.contains(words.get(at)) ? at + 1 : at;
    start += words.get(start).equals("to") ? 1 : 0;
    Places place = address(words, start);
    place = place == null ? Places.at(words, start) : place;
    if (place != null) {
      found.add(found(words, place, DataKind.WORKPLACE, Certainty.SURE));
    }
  }

  /** A number and the name behind it. */
  private static @Nullable Places address(Words words, int start) {
    boolean isNumber = !words.get(start).isEmpty() && Characters.isDigit(words.get(start).charAt(0));
    Places place = isNumber && words.isJoined(start) ? Places.at(words, start + 1) : null;
    return place == null ? null : new Places(start, place.last(), place.isNamed(), false);
  }

  /** 'Her kids go to ... primary', 'he is a pupil at ...'. */
  private static void addSchool(Words words, int preposition, List<Found> found) {
    Places place = Places.at(words, preposition + 1);
    if (place == null || !place.isSchool() || place.first() == place.last()) {
      return;
    }
    boolean isChild = Persons.isTheirChild(words, preposition + 1);
    boolean isPupil = STUDY.contains(words.get(preposition - 1)) || STUDY.contains(words.get(preposition));
    if (isChild || (isPupil && Persons.isOther(words, preposition))) {
      found.add(found(words, place, DataKind.SCHOOL, place.isNamed() ? Certainty.SURE : Certainty.LIKELY));
    }
  }

  private static boolean isFacility(Words words, Places place) {
    return Places.isFacility(words.get(place.last())) || Places.isFacility(words.get(place.first()));
  }

  private static Found found(Words words, Places place, DataKind kind, Certainty certainty) {
    return new Found(kind, words.start(place.first()), words.end(place.last()), certainty,
        words.between(place.first(), place.last()));
  }
}
