package org.redress.casework.reporter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.CaseId;
import org.redress.casework.RequestKey;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Digester;
import org.redress.casework.timeline.PersonalPart;

/**
 * What a reporter says about a case that is open.
 *
 * @param words not blank
 * @param key chosen by the client, to mark repetitions of one request
 */
public record Said(String words, Optional<String> key) {

  /** @throws IllegalArgumentException if there are no words */
  public Said {
    if (words.isBlank()) {
      throw new IllegalArgumentException("Whoever says something uses words");
    }
  }

  Report report() {
    return new Report(words, List.of(), false, List.of());
  }

  /**
   * By what it is known again.
   *
   * @param as what is said by it, so that one key cannot stand for two things
   */
  Optional<RequestKey> request(CaseId about, String as) {
    return key.map(
        chosen -> new RequestKey(
            new Digester().add("said").add(about.value()).add(chosen).digest(),
            new Digester().add(as).add(words).digest()));
  }

  PersonalPart personal(RandomGenerator random) {
    return PersonalPart.of(Map.of("message", report().digest().hex()), random);
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Said[" + words.length() + " characters]";
  }
}
