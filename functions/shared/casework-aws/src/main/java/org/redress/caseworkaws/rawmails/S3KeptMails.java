package org.redress.caseworkaws.rawmails;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.erasure.CaseObjects;
import org.redress.casework.erasure.CaseObjects.Place;
import org.redress.casework.mail.KeptMails;
import org.redress.casework.mail.MailId;

/** Raw mails in S3, which says beside each what became of it. */
public final class S3KeptMails implements KeptMails {

  /** Under what an outcome names the case. */
  private static final String CASE = "case";

  /** With one of these an id begins, or with what sorts between two of them. */
  private static final String FIRSTS = "0123456789abcdefghijklmnopqrstuvwxyz";

  private final RawMails raw;
  private final CaseObjects objects;

  public S3KeptMails(RawMails raw, CaseObjects objects) {
    this.raw = raw;
    this.objects = objects;
  }

  @Override
  public List<MailId> keptBefore(Instant then, int part) {
    String after = part == 0 ? "" : FIRSTS.substring(part, part + 1);
    Optional<String> to = part == PARTS - 1 ? Optional.empty() : Optional.of(FIRSTS.substring(part + 1, part + 2));
    return raw.keptBefore(then, after, to);
  }

  @Override
  public Optional<CaseId> caseOf(MailId id) {
    return raw.outcome(id).map(outcome -> outcome.get(CASE)).flatMap(CaseId::parse);
  }

  @Override
  public void remove(MailId id) {
    RawMails.places(id).forEach(key -> objects.remove(new Place(key, false)));
  }
}
