package org.redress.casework.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.redress.casework.Case;
import org.redress.casework.CaseStore;
import org.redress.casework.CaseStore.CaseWithReport;
import org.redress.casework.Page;
import org.redress.casework.report.Message;
import org.redress.casework.report.Statements;

/**
 * Reads what people said about a case, within bounds: whoever writes to a case again and again neither fills the memory nor
 * takes the place of what the reporter says.
 */
public final class StatementReader {

  /** Of the reporter's messages, and of others', so many each. */
  static final int MOST = 50;

  /** So many are looked at before it is given up. */
  static final int MOST_LOOKED_AT = 1000;

  private final CaseStore cases;

  public StatementReader(CaseStore cases) {
    this.cases = cases;
  }

  /** What people said so far. */
  public Statements of(CaseWithReport read) {
    Case head = read.head();
    if (head.lastMessage() == Message.REPORT) {
      return Statements.of(read.report());
    }
    List<Message> surely = new ArrayList<>();
    List<Message> others = new ArrayList<>();
    int last = head.lastMessage();
    int leftOut = 0;
    try (Stream<Message> all = Page.all(from -> cases.messages(head.id(), from))) {
      Iterator<Message> each = all.iterator();
      for (int i = 0; i < MOST_LOOKED_AT && each.hasNext(); i++) {
        Message message = each.next();
        if (!message.isAPersons()) {
          continue;
        }
        last = Math.max(last, message.seq());
        List<Message> kept = message.isSurelyTheReporters() ? surely : others;
        if (kept.size() < MOST) {
          kept.add(message);
        } else {
          leftOut++;
        }
      }
      leftOut += each.hasNext() ? 1 : 0;
    }
    List<Message> later = Stream.concat(surely.stream(), others.stream())
        .sorted(Comparator.comparingInt(Message::seq))
        .toList();
    return new Statements(read.report(), later, last, leftOut);
  }
}
