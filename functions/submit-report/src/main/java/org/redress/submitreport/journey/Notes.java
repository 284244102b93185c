package org.redress.submitreport.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.CaseId;
import org.redress.web.form.FormFields;

/**
 * What a draft holds: the answers, and what we note beside them under names that no field of the form has.
 *
 * @param fields all of it
 */
record Notes(FormFields fields) {

  private static final String PREFIX = "draft ";
  private static final String BEGUN = PREFIX + "begun";
  private static final String KEY = PREFIX + "key";
  private static final String CASE = PREFIX + "case";
  private static final String SENT = PREFIX + "sent";
  private static final String PLATFORM = PREFIX + "platform";

  static final Notes NONE = new Notes(FormFields.blank());

  /** What there is once the report is sent: nothing of it but where to find it. */
  static Notes sent(CaseId id, Optional<String> platform) {
    Notes sent = new Notes(FormFields.of(Map.of(SENT, List.of(id.value()))));
    return platform.map(name -> new Notes(sent.fields.with(PLATFORM, name))).orElse(sent);
  }

  /** The answers alone. */
  FormFields answers() {
    return fields.replacing(Set.of(BEGUN, KEY, CASE, SENT, PLATFORM), FormFields.blank());
  }

  boolean isBlank() {
    return answers().names().isEmpty() && reserved().isEmpty();
  }

  /** These notes with the answers to some fields as they were given now. */
  Notes answering(Set<String> asked, FormFields given) {
    return new Notes(fields.replacing(asked, given));
  }

  /** When filling in began, if anything was. */
  Optional<Instant> begun() {
    return fields.first(BEGUN).map(second -> Instant.ofEpochSecond(Long.parseLong(second)));
  }

  Notes begunAt(Instant moment) {
    return begun().isPresent() ? this : new Notes(fields.with(BEGUN, Long.toString(moment.getEpochSecond())));
  }

  /** By what this report is known when it is sent more than once. */
  Optional<String> key() {
    return fields.first(KEY);
  }

  Notes withKey(String key) {
    return new Notes(fields.with(KEY, key));
  }

  /** The id that is set aside for the case, under which its files are uploaded. */
  Optional<CaseId> reserved() {
    return fields.first(CASE).map(CaseId::new);
  }

  Notes reserving(CaseId id) {
    return reserved().isPresent() ? this : new Notes(fields.with(CASE, id.value()));
  }

  /** The case that the report has become. */
  Optional<CaseId> sent() {
    return fields.first(SENT).map(CaseId::new);
  }

  /** Where it happened, by name. */
  Optional<String> platform() {
    return fields.first(PLATFORM);
  }

  @Override
  public String toString() {
    return "Notes[" + fields.names().size() + "]";
  }
}
