package org.redress.caseworkaws.table;

import java.util.List;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeStore;

/** Notices in the table. */
public final class DynamoNoticeStore implements NoticeStore {

  public DynamoNoticeStore(CaseTable table) {}

  @Override
  public Optional<Notice> find(NoticeId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Notice> of(CaseId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean replace(Notice before, Notice after) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean replaceSent(Notice before, Notice after, String messageId) {
    throw new UnsupportedOperationException();
  }
}
