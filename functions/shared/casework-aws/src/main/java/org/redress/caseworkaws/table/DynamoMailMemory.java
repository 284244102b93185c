package org.redress.caseworkaws.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.redress.casework.NoticeId;
import org.redress.casework.RequestKey;
import org.redress.casework.mail.MailMemory;
import org.redress.casework.mail.SeenMail;

/** Which mails were seen and sent, in the table. */
public final class DynamoMailMemory implements MailMemory {

  /** As many as a batch may ask for. */
  private static final int MOST_IDS = 100;

  /** The event that opens a case. */
  private static final int OPENING = 1;

  private final CaseTable table;

  public DynamoMailMemory(CaseTable table) {
    this.table = table;
  }

  @Override
  public Optional<SeenMail> seen(RequestKey mail) {
    return table.get(Keys.request(mail.key()))
        .map(item -> new SeenMail(SeenItem.caseId(item), SeenItem.event(item) == OPENING));
  }

  @Override
  public Optional<NoticeId> noticeSentAs(List<String> serviceIds) {
    List<Key> keys = serviceIds.stream().limit(MOST_IDS).map(Keys::mail).distinct().toList();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    Map<Key, NoticeId> found = new HashMap<>();
    table.getAll(keys).forEach(item -> found.put(item.key(), SeenItem.noticeId(item)));
    return keys.stream().map(found::get).filter(Objects::nonNull).findFirst();
  }
}
