package org.redress.caseworkaws.table;

import java.time.Instant;
import org.redress.casework.CaseId;

/** Makes and reads the key strings under which cases are found again by what they are about. */
final class HistoryKeys {

  private HistoryKeys() {}

  /** The cases in which an account was reported. */
  static String respondent(String mac) {
    return "RESPONDENT#" + mac;
  }

  /** The cases in which a post was reported. */
  static String post(String mac) {
    return "POST#" + mac;
  }

  /** The cases that were reported from an address. */
  static String reporter(String mac) {
    return "REPORTER#" + mac;
  }

  /** The cases of others about which somebody wrote from an address. */
  static String writer(String mac) {
    return "WRITER#" + mac;
  }

  /** The cases in which a post of these words was reported. */
  static String words(String mac) {
    return "WORDS#" + mac;
  }

  /** The cases in which a post of words like these was reported. */
  static String like(String mac) {
    return "LIKE#" + mac;
  }

  /** That something was reported in a case; in order of their times. */
  static Key reported(String pk, Instant receivedAt, CaseId id) {
    return new Key(pk, Keys.moment(receivedAt) + "#" + Keys.partition(id));
  }

  /** The case that a {@link #reported} names; those from before they were in order of their times name nothing else. */
  static CaseId reportedIn(Key key) {
    return Keys.caseOf(key.sk().substring(key.sk().indexOf(Keys.CASE)));
  }
}
